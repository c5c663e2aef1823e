package kabinet.identity.signin;

import graphql.GraphQLContext;
import java.time.Clock;
import java.util.Locale;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.session.Browser;
import kabinet.identity.session.Remembering;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class SignInController {

  private final RequestSignInCode requestSignInCode;
  private final SignInWithCode signInWithCode;
  private final SignInWithPassword signInWithPassword;
  private final ResumeSession resumeSession;
  private final Remembering remembering;
  private final SignInWithPasskey signInWithPasskey;
  private final AddressThrottle throttle;
  private final RobotGate gate;
  private final Operators operators;
  private final Clock clock;

  SignInController(
      RequestSignInCode requestSignInCode,
      SignInWithCode signInWithCode,
      SignInWithPassword signInWithPassword,
      ResumeSession resumeSession,
      Remembering remembering,
      SignInWithPasskey signInWithPasskey,
      AddressThrottle throttle,
      RobotGate gate,
      Operators operators,
      Clock clock) {
    this.requestSignInCode = requestSignInCode;
    this.signInWithCode = signInWithCode;
    this.signInWithPassword = signInWithPassword;
    this.resumeSession = resumeSession;
    this.remembering = remembering;
    this.signInWithPasskey = signInWithPasskey;
    this.throttle = throttle;
    this.gate = gate;
    this.operators = operators;
    this.clock = clock;
  }

  @MutationMapping
  RequestSignInCodeResult requestSignInCode(
      @Argument RequestSignInCodeInput input, @ContextValue Browser browser, Locale language) {
    throttle.admit(browser.address());
    var robotCheck = gate.check(browser, input.robotCheck(), language);
    if (robotCheck != null) {
      return robotCheck;
    }
    gate.asked(browser, input.msisdn());
    var mark = browser.marked(operators.profile().signIn().codeLifetime());
    return requestSignInCode.request(input.msisdn(), mark, language);
  }

  @MutationMapping
  SignInResult signInWithCode(
      @Argument SignInWithCodeInput input,
      @ContextValue Browser browser,
      GraphQLContext context,
      Locale language) {
    throttle.admit(browser.address());
    var robotCheck = gate.check(browser, input.robotCheck(), language);
    if (robotCheck != null) {
      return robotCheck;
    }
    var visitor = Visitor.at(browser, language, Boolean.TRUE.equals(input.remember()));
    var result = signInWithCode.signIn(input.msisdn(), input.code(), visitor);
    return entered(gate.noted(result, browser, input.msisdn()), browser, context);
  }

  @MutationMapping
  SignInResult signInWithPassword(
      @Argument SignInWithPasswordInput input,
      @ContextValue Browser browser,
      GraphQLContext context,
      Locale language) {
    throttle.admit(browser.address());
    var robotCheck = gate.check(browser, input.robotCheck(), language);
    if (robotCheck != null) {
      return robotCheck;
    }
    var visitor = Visitor.at(browser, language, Boolean.TRUE.equals(input.remember()));
    var result = signInWithPassword.signIn(input.login(), input.password(), visitor);
    return entered(gate.noted(result, browser, input.login()), browser, context);
  }

  @MutationMapping
  ResumeSessionResult resumeSession(
      @ContextValue Browser browser, GraphQLContext context, Locale language) {
    throttle.admit(browser.address());
    var result = resumeSession.resume(Visitor.at(browser, language));
    if (result instanceof SignedIn signedIn) {
      signedIn.enter(browser, context);
    } else {
      browser.forget();
    }
    return result;
  }

  @MutationMapping
  PasskeySignInRequested requestPasskeySignIn(@ContextValue Browser browser) {
    throttle.admit(browser.address());
    var mark = browser.marked(operators.profile().signIn().codeLifetime());
    var asked = signInWithPasskey.request(mark);
    return new PasskeySignInRequested(asked.options(), asked.expiresAt());
  }

  @MutationMapping
  SignInResult signInWithPasskey(
      @Argument SignInWithPasskeyInput input,
      @ContextValue Browser browser,
      GraphQLContext context,
      Locale language) {
    throttle.admit(browser.address());
    var visitor = Visitor.at(browser, language);
    return entered(signInWithPasskey.signIn(input.answer(), visitor), browser, context);
  }

  @MutationMapping
  SignedOut signOut(@ContextValue Browser browser, GraphQLContext context) {
    remembering.forget(browser.token());
    browser.forget();
    browser.leave(context);
    return new SignedOut(clock.instant());
  }

  private static SignInResult entered(
      SignInResult result, Browser browser, GraphQLContext context) {
    if (result instanceof SignedIn signedIn) {
      signedIn.enter(browser, context);
    }
    return result;
  }

  record RequestSignInCodeInput(String msisdn, @Nullable String robotCheck) {}

  record SignInWithCodeInput(
      String msisdn, String code, @Nullable Boolean remember, @Nullable String robotCheck) {

    @Override
    public String toString() {
      return "code for " + msisdn;
    }
  }

  record SignInWithPasskeyInput(String answer) {

    @Override
    public String toString() {
      return "a passkey";
    }
  }

  record SignInWithPasswordInput(
      String login, String password, @Nullable Boolean remember, @Nullable String robotCheck) {

    @Override
    public String toString() {
      return "password for " + login;
    }
  }
}
