package kabinet.channels;

import java.util.Locale;
import kabinet.billing.credit.TrustCreditAnswer;
import kabinet.billing.credit.TrustCreditBySim;
import kabinet.identity.Identity;
import kabinet.identity.LoginKind;
import kabinet.kernel.Msisdn;
import kabinet.operator.MoneyWords;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * R51: trust credit by USSD, for the very number that dials. A phone that is lost (S9) and one that
 * merely receives codes for a contract have no say.
 */
@Component
@Order(5)
class TrustCreditUssd implements UssdCode {

  private final TrustCreditBySim credit;
  private final Identity identity;
  private final Operators operators;
  private final MessageSource messages;
  private final MoneyWords money;

  TrustCreditUssd(
      TrustCreditBySim credit,
      Identity identity,
      Operators operators,
      MessageSource messages,
      MoneyWords money) {
    this.credit = credit;
    this.identity = identity;
    this.operators = operators;
    this.messages = messages;
    this.money = money;
  }

  @Override
  public String code() {
    return operators.profile().shortCodes().trustCreditUssd();
  }

  @Override
  public String label(Locale language) {
    return say(language, "channels.creditLabel");
  }

  @Override
  public String dialled(Msisdn caller, Locale language) {
    var login = identity.findLogin(caller.value());
    return words(
        login == null || login.kind() != LoginKind.MSISDN || login.deviceLost()
            ? new TrustCreditAnswer.NotServed()
            : credit.switchOn(login.account(), login.user()),
        language);
  }

  String words(TrustCreditAnswer answer, Locale language) {
    return switch (answer) {
      case TrustCreditAnswer.SwitchedOn(var limit) ->
          say(language, "channels.creditOn", money.say(limit.negate(), language));
      case TrustCreditAnswer.OnAlready(var left) ->
          say(language, "channels.creditOnAlready", money.say(left, language));
      case TrustCreditAnswer.NotServed() -> say(language, "channels.notServed");
    };
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
