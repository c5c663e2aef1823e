package kabinet.channels;

import java.time.Instant;
import java.util.Locale;
import kabinet.identity.PasswordBySim;
import kabinet.identity.SimPasswordAnswer.OnItsWay;
import kabinet.identity.SimPasswordAnswer.SimTooNew;
import kabinet.identity.SimPasswordAnswer.TooSoon;
import kabinet.kernel.Msisdn;
import kabinet.kernel.Wording;
import kabinet.messaging.Messaging;
import kabinet.operator.Operators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** R13: a password by a word in an SMS. The password itself is the answer, so nothing else is. */
@Component
class PasswordWord implements SmsWord {

  private final PasswordBySim passwords;
  private final Operators operators;
  private final Messaging messaging;
  private final ChannelWords words;
  private final TransactionOperations transaction;

  PasswordWord(
      PasswordBySim passwords,
      Operators operators,
      Messaging messaging,
      ChannelWords words,
      TransactionOperations transaction) {
    this.passwords = passwords;
    this.operators = operators;
    this.messaging = messaging;
    this.words = words;
    this.transaction = transaction;
  }

  @Override
  public String shortCode() {
    return operators.profile().shortCodes().passwordSms();
  }

  @Override
  public Wording word() {
    return operators.profile().shortCodes().passwordSmsWord();
  }

  @Override
  public void written(Msisdn sender, Locale language) {
    switch (passwords.issue(sender, language)) {
      case TooSoon(var retryAfter, var newToCaller) when newToCaller ->
          say(sender, words.passwordTooSoon(retryAfter, language), retryAfter);
      case SimTooNew(var until) -> say(sender, words.passwordSimTooNew(until, language), until);
      case OnItsWay _, TooSoon _ -> {}
    }
  }

  private void say(Msisdn sender, String text, Instant expiresAt) {
    transaction.executeWithoutResult(begun -> messaging.sms(sender, text, expiresAt));
  }
}
