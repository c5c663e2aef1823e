package kabinet.household.bysim;

import java.time.Clock;
import java.time.Instant;
import kabinet.household.NumberManagement;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.identity.SimChanges;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * R38: hears what SIMs say about requests. B2: one changed lately says no yes; it may take one
 * back.
 */
@Service
class SpeakingSims implements NumberManagement {

  private final Identity identity;
  private final SimChanges changes;
  private final ManagedSims managed;
  private final LineLinkRequests requests;
  private final LineLinkHolders holders;
  private final Operators operators;
  private final Clock clock;

  SpeakingSims(
      Identity identity,
      SimChanges changes,
      ManagedSims managed,
      LineLinkRequests requests,
      LineLinkHolders holders,
      Operators operators,
      Clock clock) {
    this.identity = identity;
    this.changes = changes;
    this.managed = managed;
    this.requests = requests;
    this.holders = holders;
    this.operators = operators;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Answer switchOn(Msisdn caller) {
    var account = account(caller);
    if (account == null) {
      return new Answer.NotServed();
    }
    managed.switchOn(account, clock.instant());
    return new Answer.On();
  }

  /** Whoever was tricked into a yes takes it back by this, even if staff could decide already. */
  @Override
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public Answer switchOff(Msisdn caller) {
    var account = account(caller);
    if (account == null) {
      return new Answer.NotServed();
    }
    managed.switchOff(account);
    requests.takeBack(account);
    return new Answer.Off();
  }

  @Override
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public Answer confirm(Msisdn caller) {
    var login = login(caller);
    if (login == null) {
      return new Answer.NotServed();
    }
    var account = login.account();
    if (!managed.isOn(account)) {
      return new Answer.ServiceOff();
    }
    var now = clock.instant();
    var newSince = changes.latest(login, now.minus(SimChanges.GUARDED));
    if (newSince != null) {
      return new Answer.SimTooNew(newSince.plus(SimChanges.GUARDED));
    }
    var asked = requests.asked(caller, account, now);
    var request = asked == null ? null : requests.lockAwaited(asked, now);
    if (request == null) {
      return new Answer.NothingAsked();
    }
    boolean last = request.isCompletedBy(account);
    requests.confirm(request, account, now, last ? due(now) : null);
    holders.note(request, account);
    var other = request.isBy(account) ? request.msisdn() : request.ownMsisdn();
    return last ? new Answer.Requested(other) : new Answer.OneConfirmed(other);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void phoneLost(AccountId line) {
    requests.takeBack(line);
  }

  private Instant due(Instant now) {
    var profile = operators.profile();
    return profile
        .workingCalendar()
        .due(now, profile.numberManagement().decideWithinDays(), profile.timeZone());
  }

  /**
   * A number's own account. A phone that merely receives codes for a contract has no say, and one
   * that was lost has none either (S9).
   */
  private @Nullable Login login(Msisdn caller) {
    var login = identity.findLogin(caller.value());
    return login != null
            && login.kind() == LoginKind.MSISDN
            && !login.deviceLost()
            && managed.isLine(login.account())
        ? login
        : null;
  }

  private @Nullable AccountId account(Msisdn caller) {
    var login = login(caller);
    return login == null ? null : login.account();
  }
}
