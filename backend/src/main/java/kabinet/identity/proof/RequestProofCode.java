package kabinet.identity.proof;

import java.util.Locale;
import kabinet.identity.Identity;
import kabinet.identity.code.Codes;
import kabinet.identity.code.Issue;
import kabinet.identity.guard.SecretGuard;
import kabinet.kernel.Msisdn;
import kabinet.kernel.Viewer;
import kabinet.messaging.Messaging;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** B2, S4: a code to the viewer's own number, under the same limits as at the door. */
@Service
class RequestProofCode {

  private final Identity identity;
  private final SecretGuard guard;
  private final Codes codes;
  private final Messaging messaging;
  private final ProofWords words;
  private final Operators operators;
  private final TransactionOperations transaction;

  RequestProofCode(
      Identity identity,
      SecretGuard guard,
      Codes codes,
      Messaging messaging,
      ProofWords words,
      Operators operators,
      TransactionOperations transaction) {
    this.identity = identity;
    this.guard = guard;
    this.codes = codes;
    this.messaging = messaging;
    this.words = words;
    this.operators = operators;
    this.transaction = transaction;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  RequestProofCodeResult request(Viewer viewer, byte[] browser, Locale language) {
    var msisdn = identity.phoneToReach(viewer);
    if (msisdn == null) {
      return new ProofCodeNotSent(words.noPhone(language), null);
    }
    var login = identity.findLogin(msisdn.value()); // before the transaction begins to read
    return transaction.execute(
        begun -> {
          var lockedUntil = guard.hold(login, msisdn.value());
          return lockedUntil == null
              ? issue(msisdn, browser, language)
              : new ProofCodeNotSent(words.locked(lockedUntil, language), lockedUntil);
        });
  }

  private RequestProofCodeResult issue(Msisdn msisdn, byte[] browser, Locale language) {
    return switch (codes.issue(msisdn, browser)) {
      case Issue.TooSoon(var now, var retryAfter) ->
          new ProofCodeNotSent(words.tooSoon(now, retryAfter, language), retryAfter);
      case Issue.Issued issued -> {
        var life = operators.profile().signIn().codeLifetime();
        messaging.sms(msisdn, words.sms(issued.code(), life, language), issued.expiresAt());
        yield new ProofCodeSent(msisdn, issued.resendAfter(), issued.expiresAt());
      }
    };
  }
}
