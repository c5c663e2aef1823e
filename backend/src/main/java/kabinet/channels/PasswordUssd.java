package kabinet.channels;

import java.util.Locale;
import kabinet.identity.PasswordBySim;
import kabinet.identity.SimPasswordAnswer.OnItsWay;
import kabinet.identity.SimPasswordAnswer.SimTooNew;
import kabinet.identity.SimPasswordAnswer.TooSoon;
import kabinet.kernel.Msisdn;
import kabinet.operator.Operators;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** R12, R14: a password by USSD, or by the voice menu, which says the same aloud. */
@Component
@Order(1)
class PasswordUssd implements UssdCode {

  private final PasswordBySim passwords;
  private final Operators operators;
  private final ChannelWords words;

  PasswordUssd(PasswordBySim passwords, Operators operators, ChannelWords words) {
    this.passwords = passwords;
    this.operators = operators;
    this.words = words;
  }

  @Override
  public String code() {
    return operators.profile().shortCodes().passwordUssd();
  }

  @Override
  public String label(Locale language) {
    return words.passwordLabel(language);
  }

  @Override
  public String dialled(Msisdn caller, Locale language) {
    return switch (passwords.issue(caller, language)) {
      case OnItsWay() -> words.passwordOnItsWay(language);
      case SimTooNew(var until) -> words.passwordSimTooNew(until, language);
      case TooSoon(var retryAfter, _) -> words.passwordTooSoon(retryAfter, language);
    };
  }
}
