package kabinet.identity.signin;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.password.Password;
import kabinet.identity.password.Passwords;
import kabinet.identity.session.Browser;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PasswordController {

  private final SetPassword setPassword;
  private final ChangePassword changePassword;
  private final RequestPasswordReset requestPasswordReset;
  private final Passwords passwords;
  private final AddressThrottle throttle;
  private final RobotGate gate;
  private final Clock clock;

  PasswordController(
      SetPassword setPassword,
      ChangePassword changePassword,
      RequestPasswordReset requestPasswordReset,
      Passwords passwords,
      AddressThrottle throttle,
      RobotGate gate,
      Clock clock) {
    this.setPassword = setPassword;
    this.changePassword = changePassword;
    this.requestPasswordReset = requestPasswordReset;
    this.passwords = passwords;
    this.throttle = throttle;
    this.gate = gate;
    this.clock = clock;
  }

  @MutationMapping
  SetPasswordResult setPassword(
      @Argument SetPasswordInput input,
      @ContextValue Browser browser,
      @ContextValue SignedInPerson person,
      Locale language) {
    throttle.admit(browser.address());
    var wanted = new NewPassword(input.password(), input.repeat());
    return setPassword.set(wanted, person.viewer(), language);
  }

  @MutationMapping
  ChangePasswordResult changePassword(
      @Argument ChangePasswordInput input,
      @ContextValue Browser browser,
      @ContextValue SignedInPerson person,
      Locale language) {
    throttle.admit(browser.address());
    var wanted = new NewPassword(input.password(), input.repeat());
    return changePassword.change(input.oldPassword(), wanted, person, language);
  }

  @MutationMapping
  PasswordResetRequested requestPasswordReset(
      @Argument RequestPasswordResetInput input, @ContextValue Browser browser, Locale language) {
    throttle.admit(browser.address());
    var robotCheck = gate.check(browser, input.robotCheck(), language);
    if (robotCheck != null) {
      return new PasswordResetRequested(clock.instant(), robotCheck.message(), robotCheck);
    }
    gate.asked(browser, input.login());
    return requestPasswordReset.request(input.login(), input.by(), language);
  }

  @MutationMapping
  PasswordOfferDeclined declinePasswordOffer(@ContextValue SignedInPerson person) {
    return new PasswordOfferDeclined(passwords.declineOffer(person.viewer().user()));
  }

  @SchemaMapping(typeName = "Viewer")
  @Nullable Password password(Viewer viewer) {
    return passwords.find(viewer.enteredThrough());
  }

  @SchemaMapping(typeName = "Viewer")
  boolean passwordOffered(Viewer viewer) {
    return passwords.isOffered(viewer);
  }

  record RequestPasswordResetInput(String login, ContactChannel by, @Nullable String robotCheck) {}

  record SetPasswordInput(String password, String repeat) {

    @Override
    public String toString() {
      return "a password to set";
    }
  }

  record ChangePasswordInput(String oldPassword, String password, String repeat) {

    @Override
    public String toString() {
      return "a password to change";
    }
  }
}
