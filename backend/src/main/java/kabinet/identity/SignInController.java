package kabinet.identity;

import graphql.GraphQLContext;
import java.time.Clock;
import java.util.Locale;
import kabinet.identity.session.Browser;
import kabinet.operator.Operators;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class SignInController {

  private final RequestSignInCode requestSignInCode;
  private final SignInWithCode signInWithCode;
  private final AddressThrottle throttle;
  private final Operators operators;
  private final Clock clock;

  SignInController(
      RequestSignInCode requestSignInCode,
      SignInWithCode signInWithCode,
      AddressThrottle throttle,
      Operators operators,
      Clock clock) {
    this.requestSignInCode = requestSignInCode;
    this.signInWithCode = signInWithCode;
    this.throttle = throttle;
    this.operators = operators;
    this.clock = clock;
  }

  @MutationMapping
  RequestSignInCodeResult requestSignInCode(
      @Argument RequestSignInCodeInput input, @ContextValue Browser browser, Locale language) {
    throttle.admit(browser.address());
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
    var from = new SignInWithCode.From(browser.mark(), browser.device(), language);
    var result = signInWithCode.signIn(input.msisdn(), input.code(), from);
    if (result instanceof SignedIn(var person)) {
      browser.enter(person);
      context.put("person", person);
      context.put("viewer", person.viewer());
    }
    return result;
  }

  @MutationMapping
  SignedOut signOut(@ContextValue Browser browser, GraphQLContext context) {
    browser.leave();
    context.delete("person");
    context.delete("viewer");
    return new SignedOut(clock.instant());
  }

  record RequestSignInCodeInput(String msisdn) {}

  record SignInWithCodeInput(String msisdn, String code) {

    @Override
    public String toString() {
      return "code for " + msisdn;
    }
  }
}
