package kabinet.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import kabinet.identity.SimPasswordAnswer.OnItsWay;
import kabinet.identity.SimPasswordAnswer.SimTooNew;
import kabinet.identity.SimPasswordAnswer.TooSoon;
import kabinet.identity.code.CodesAsked;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Messaging;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * R11–R14, S2: a generated password for whoever calls, by SMS to the number the call came from. The
 * network has proved the SIM, so no secret is asked for, and the old password dies at once. No
 * session ends, and a lock stays: a password in the hand is no proof that the wrong tries were
 * one's own. A lost phone (R30) hears what nobody's does; a SIM changed lately (B2) is told to
 * wait.
 */
@Service
public class PasswordBySim {

  private final Identity identity;
  private final SimChanges sims;
  private final SecretGuard guard;
  private final SimPasswords asked;
  private final Passwords passwords;
  private final Messaging messaging;
  private final MessageSource words;
  private final Operators operators;
  private final TransactionOperations transaction;
  private final Clock clock;

  PasswordBySim(
      Identity identity,
      SimChanges sims,
      SecretGuard guard,
      SimPasswords asked,
      Passwords passwords,
      Messaging messaging,
      MessageSource words,
      Operators operators,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.sims = sims;
    this.guard = guard;
    this.asked = asked;
    this.passwords = passwords;
    this.messaging = messaging;
    this.words = words;
    this.operators = operators;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Costs the same for a number that nobody has; calls from one number wait for one another. */
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  public SimPasswordAnswer issue(Msisdn caller, Locale language) {
    var found = identity.findLogin(caller.value()); // before the transaction begins to read
    var login = found == null || found.deviceLost() ? null : found;
    var newSince =
        login == null ? null : sims.latest(login, clock.instant().minus(SimChanges.GUARDED));
    return passwords.inTurn(
        () ->
            transaction.execute(
                begun -> {
                  guard.hold(found, caller.value());
                  var now = clock.instant();
                  var times = asked.askedSince(caller, now.minus(CodesAsked.COUNTED));
                  var retryAfter =
                      new CodesAsked(times).retryAfter(now, operators.profile().signIn());
                  if (retryAfter != null) {
                    boolean told = asked.tell(caller, times.getFirst(), now);
                    return new TooSoon(retryAfter, login != null && told);
                  }
                  asked.add(caller, now);
                  if (newSince != null) {
                    return new SimTooNew(newSince.plus(SimChanges.GUARDED));
                  }
                  send(caller, login, now, language);
                  return new OnItsWay();
                }));
  }

  private void send(Msisdn caller, @Nullable Login login, Instant now, Locale language) {
    // R30: a phone that is lost asks in vain, as one without a cabinet does
    boolean nobody = login == null || login.deviceLost();
    var password = passwords.replace(login == null || login.deviceLost() ? null : login.account());
    var text = words.getMessage("identity.passwordBySim", new Object[] {password}, language);
    var expiresAt = now.plus(Passwords.SENT_LIVES);
    if (nobody) {
      messaging.decoy(caller, text, expiresAt);
    } else {
      messaging.sms(caller, text, expiresAt);
    }
  }
}
