package kabinet.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Messaging;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R6, R7, S4: a code for a number; the same statements whether or not anybody has that number. */
@Service
class RequestSignInCode {

  private final SignInGuards guards;
  private final SignInCodes codes;
  private final CodeMaker maker;
  private final Logins logins;
  private final Messaging messaging;
  private final SignInWords words;
  private final Operators operators;
  private final Clock clock;

  RequestSignInCode(
      SignInGuards guards,
      SignInCodes codes,
      CodeMaker maker,
      Logins logins,
      Messaging messaging,
      SignInWords words,
      Operators operators,
      Clock clock) {
    this.guards = guards;
    this.codes = codes;
    this.maker = maker;
    this.logins = logins;
    this.messaging = messaging;
    this.words = words;
    this.operators = operators;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  RequestSignInCodeResult request(String typed, byte[] browser, Locale language) {
    var profile = operators.profile();
    var msisdn = new NumberPlan(profile.country()).understand(typed);
    if (msisdn == null) {
      return new MsisdnNotUnderstood(words.msisdnNotUnderstood(language));
    }
    var promise = profile.signIn();
    var kept = guards.lock(msisdn.value(), clock.instant());
    var now = clock.instant();
    var tries = kept.at(now, promise.lockedFor());
    var lockedUntil = tries.lockedUntil(promise.failuresBeforeLock(), promise.lockedFor());
    if (lockedUntil != null) {
      return new SignInLocked(words.signInLocked(lockedUntil, language), lockedUntil);
    }
    var asked = codes.askedSince(msisdn, now.minus(CodesAsked.COUNTED));
    var retryAfter = asked.retryAfter(now, promise);
    if (retryAfter != null) {
      return new TooManyCodes(words.tooManyCodes(now, retryAfter, language), retryAfter);
    }
    var code = maker.next(promise);
    var expiresAt = now.plus(promise.codeLifetime());
    long id = Ids.next();
    codes.add(id, msisdn, maker.hash(id, msisdn, code), browser, now, expiresAt);
    send(msisdn, words.sms(code, language), expiresAt);
    return new SignInCodeSent(msisdn, now.plus(promise.resendAfter()), expiresAt);
  }

  private void send(Msisdn msisdn, String text, Instant expiresAt) {
    if (logins.find(msisdn) == null) {
      messaging.decoy(msisdn, text, expiresAt);
    } else {
      messaging.sms(msisdn, text, expiresAt);
    }
  }
}
