package kabinet.identity.recovery;

import java.util.Locale;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.recovery.RecoverLogin.Told;
import kabinet.identity.recovery.RecoverLogin.Wish;
import kabinet.identity.signin.ContactChannel;
import kabinet.kernel.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class RecoveryController {

  private final RecoverLogin recoverLogin;
  private final AddressThrottle throttle;

  RecoveryController(RecoverLogin recoverLogin, AddressThrottle throttle) {
    this.recoverLogin = recoverLogin;
    this.throttle = throttle;
  }

  @MutationMapping
  RecoverLoginResult recoverLogin(
      @Argument RecoverLoginInput input, @ContextValue StaffMember staff, Locale language) {
    throttle.admit(staff.address());
    var told = new Told(input.login(), input.name(), input.document());
    var wish = new Wish(Boolean.TRUE.equals(input.phoneFound()), input.sendBy());
    return recoverLogin.recover(told, wish, staff, language);
  }

  record RecoverLoginInput(
      String login,
      String name,
      String document,
      @Nullable Boolean phoneFound,
      @Nullable ContactChannel sendBy) {

    @Override
    public String toString() {
      return "told of " + login;
    }
  }
}
