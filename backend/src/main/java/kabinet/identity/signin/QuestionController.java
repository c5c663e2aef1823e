package kabinet.identity.signin;

import graphql.GraphQLContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.question.QuestionStatus;
import kabinet.identity.question.Questions;
import kabinet.identity.question.SignInQuestion;
import kabinet.identity.session.Browser;
import kabinet.kernel.QuestionId;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class QuestionController {

  private final AskDevice askDevice;
  private final SignInOnceConfirmed signInOnceConfirmed;
  private final Questions questions;
  private final SignInWords words;
  private final AddressThrottle throttle;
  private final RobotGate gate;
  private final Operators operators;
  private final Clock clock;

  QuestionController(
      AskDevice askDevice,
      SignInOnceConfirmed signInOnceConfirmed,
      Questions questions,
      SignInWords words,
      AddressThrottle throttle,
      RobotGate gate,
      Operators operators,
      Clock clock) {
    this.askDevice = askDevice;
    this.signInOnceConfirmed = signInOnceConfirmed;
    this.questions = questions;
    this.words = words;
    this.throttle = throttle;
    this.gate = gate;
    this.operators = operators;
    this.clock = clock;
  }

  @MutationMapping
  AskDeviceResult askDevice(
      @Argument AskDeviceInput input, @ContextValue Browser browser, Locale language) {
    throttle.admit(browser.address());
    var robotCheck = gate.check(browser, input.robotCheck(), language);
    if (robotCheck != null) {
      return robotCheck;
    }
    gate.asked(browser, input.login());
    var mark = browser.marked(operators.profile().signIn().codeLifetime());
    return askDevice.ask(input.login(), mark, browser.device(), language);
  }

  /** Asked every other second by whoever waits, so it is no try. */
  @MutationMapping
  ConfirmedSignInResult signInOnceConfirmed(
      @Argument SignInOnceConfirmedInput input,
      @ContextValue Browser browser,
      GraphQLContext context,
      Locale language) {
    var visitor = Visitor.at(browser, language, Boolean.TRUE.equals(input.remember()));
    var result = signInOnceConfirmed.signIn(input.questionId(), visitor);
    if (result instanceof SignedIn signedIn) {
      signedIn.enter(browser, context);
    }
    return result;
  }

  @MutationMapping
  ApproveSignInResult approveSignIn(
      @Argument ApproveSignInInput input, @ContextValue Viewer viewer, Locale language) {
    return answered(questions.answer(input.questionId(), input.number(), viewer), language);
  }

  @MutationMapping
  ApproveSignInResult refuseSignIn(
      @Argument RefuseSignInInput input, @ContextValue Viewer viewer, Locale language) {
    return answered(questions.answer(input.questionId(), null, viewer), language);
  }

  @SchemaMapping(typeName = "Viewer")
  List<SignInQuestion> signInQuestions(Viewer viewer) {
    return questions.open(viewer);
  }

  @SchemaMapping
  String device(SignInQuestion question, Locale language) {
    return words.device(question.device(), language);
  }

  private ApproveSignInResult answered(@Nullable QuestionStatus status, Locale language) {
    if (status == null) {
      return new QuestionOver(words.questionOver(language));
    }
    return status == QuestionStatus.APPROVED
        ? new SignInApproved(clock.instant())
        : new SignInRefused(clock.instant(), words.signInRefused(language));
  }

  record AskDeviceInput(String login, @Nullable String robotCheck) {}

  record SignInOnceConfirmedInput(QuestionId questionId, @Nullable Boolean remember) {}

  record ApproveSignInInput(QuestionId questionId, String number) {}

  record RefuseSignInInput(QuestionId questionId) {}
}
