package kabinet.identity.signin;

import java.util.Locale;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.code.Codes;
import kabinet.identity.code.Issue.Issued;
import kabinet.identity.code.Issue.TooSoon;
import kabinet.identity.guard.SecretGuard;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Messaging;
import kabinet.operator.NumberPlan;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * R6, R7, S4: a code for a number; the same statements whether or not anybody has that number. R30:
 * to a phone that is lost nothing is sent, and the answer does not say so.
 */
@Service
class RequestSignInCode {

  private final SecretGuard guard;
  private final Codes codes;
  private final Identity identity;
  private final Messaging messaging;
  private final SignInWords words;
  private final Operators operators;
  private final TransactionOperations transaction;

  RequestSignInCode(
      SecretGuard guard,
      Codes codes,
      Identity identity,
      Messaging messaging,
      SignInWords words,
      Operators operators,
      TransactionOperations transaction) {
    this.guard = guard;
    this.codes = codes;
    this.identity = identity;
    this.messaging = messaging;
    this.words = words;
    this.operators = operators;
    this.transaction = transaction;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  RequestSignInCodeResult request(String typed, byte[] browser, Locale language) {
    var msisdn = new NumberPlan(operators.profile().country()).understand(typed);
    if (msisdn == null) {
      return new MsisdnNotUnderstood(words.msisdnNotUnderstood(language));
    }
    var login = identity.findLogin(msisdn.value()); // before the transaction begins to read
    return transaction.execute(
        begun -> {
          var lockedUntil = guard.hold(login, msisdn.value());
          return lockedUntil == null
              ? issue(msisdn, login, browser, language)
              : new SignInLocked(words.signInLocked(lockedUntil, language), lockedUntil);
        });
  }

  private RequestSignInCodeResult issue(
      Msisdn msisdn, @Nullable Login login, byte[] browser, Locale language) {
    return switch (codes.issue(msisdn, browser)) {
      case TooSoon(var now, var retryAfter) ->
          new TooManyCodes(words.tooManyCodes(now, retryAfter, language), retryAfter);
      case Issued issued -> sent(msisdn, login, issued, language);
    };
  }

  private SignInCodeSent sent(
      Msisdn msisdn, @Nullable Login login, Issued issued, Locale language) {
    var text = words.sms(issued.code(), language);
    if (login == null || login.deviceLost()) {
      messaging.decoy(msisdn, text, issued.expiresAt());
    } else {
      messaging.sms(msisdn, text, issued.expiresAt());
    }
    return new SignInCodeSent(msisdn, issued.resendAfter(), issued.expiresAt());
  }
}
