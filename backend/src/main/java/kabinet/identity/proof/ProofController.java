package kabinet.identity.proof;

import java.util.Locale;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.passkey.Bearer;
import kabinet.identity.passkey.Passkeys;
import kabinet.identity.passkey.Purpose;
import kabinet.identity.session.Browser;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ProofController {

  private final RequestProofCode requestProofCode;
  private final Prove prove;
  private final Passkeys passkeys;
  private final AddressThrottle throttle;
  private final Operators operators;

  ProofController(
      RequestProofCode requestProofCode,
      Prove prove,
      Passkeys passkeys,
      AddressThrottle throttle,
      Operators operators) {
    this.requestProofCode = requestProofCode;
    this.prove = prove;
    this.passkeys = passkeys;
    this.throttle = throttle;
    this.operators = operators;
  }

  @MutationMapping
  RequestProofCodeResult requestProofCode(
      @ContextValue Browser browser, @ContextValue Viewer viewer, Locale language) {
    throttle.admit(browser.address());
    var mark = browser.marked(operators.profile().signIn().codeLifetime());
    return requestProofCode.request(viewer, mark, language);
  }

  @MutationMapping
  ProveResult proveWithCode(
      @Argument ProveWithCodeInput input,
      @ContextValue Browser browser,
      @ContextValue Viewer viewer,
      Locale language) {
    throttle.admit(browser.address());
    return prove.withCode(input.code(), browser.mark(), viewer, language);
  }

  @MutationMapping
  ProveResult proveWithPassword(
      @Argument ProveWithPasswordInput input,
      @ContextValue Browser browser,
      @ContextValue Viewer viewer,
      Locale language) {
    throttle.admit(browser.address());
    return prove.withPassword(input.password(), viewer, language);
  }

  @MutationMapping
  PasskeyProofRequested requestPasskeyProof(
      @ContextValue Browser browser, @ContextValue SignedInPerson person) {
    throttle.admit(browser.address());
    var session = Bearer.session(person.viewer().session());
    var asked = passkeys.ask(session, Purpose.PROVE, person.login());
    return new PasskeyProofRequested(asked.options(), asked.expiresAt());
  }

  @MutationMapping
  ProveResult proveWithPasskey(
      @Argument ProveWithPasskeyInput input,
      @ContextValue Browser browser,
      @ContextValue Viewer viewer,
      Locale language) {
    throttle.admit(browser.address());
    return prove.withPasskey(input.answer(), viewer, language);
  }

  record ProveWithCodeInput(String code) {

    @Override
    public String toString() {
      return "a code to prove with";
    }
  }

  record ProveWithPasswordInput(String password) {

    @Override
    public String toString() {
      return "a password to prove with";
    }
  }

  record ProveWithPasskeyInput(String answer) {

    @Override
    public String toString() {
      return "a passkey to prove with";
    }
  }
}
