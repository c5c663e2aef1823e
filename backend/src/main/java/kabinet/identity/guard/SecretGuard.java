package kabinet.identity.guard;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import kabinet.identity.Login;
import kabinet.kernel.AccountId;
import kabinet.operator.OperatorProfile.SignIn;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * R27, S5: the only place where a secret is looked at, whatever its kind. Tries at one login wait
 * for one another; every spelling of a login counts to the same three.
 */
@Service
public class SecretGuard {

  private final Guards guards;
  private final Operators operators;
  private final Clock clock;

  SecretGuard(Guards guards, Operators operators, Clock clock) {
    this.guards = guards;
    this.operators = operators;
    this.clock = clock;
  }

  /**
   * Makes others who hold or try this login wait until the transaction ends, and counts nothing;
   * says until when it is locked, null if it is not. What was typed stands for a login nobody has.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public @Nullable Instant hold(@Nullable Login login, String typed) {
    var promise = operators.profile().signIn();
    var kept = guards.lock(login == null ? typed : key(login.account()), clock.instant());
    return lockedUntil(kept.at(clock.instant(), promise.lockedFor()), promise);
  }

  /** The same for an account, whose secret is about to be another one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(AccountId account) {
    guards.lock(key(account), clock.instant());
  }

  /**
   * Looks at a secret unless the login is locked. Must be a transaction's first statement, so that
   * what it reads afterwards is what earlier tries have left.
   *
   * @param login whose it would be; null if nobody's, and then what was typed is guarded alike
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Look look(@Nullable Login login, String typed, Predicate<Instant> opens) {
    return look(login == null ? typed : key(login.account()), opens);
  }

  /** The same of somebody who is signed in. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Look look(AccountId account, Predicate<Instant> opens) {
    return look(key(account), opens);
  }

  /** What is said of a login that could never be one. */
  public Look.Wrong nobody() {
    return new Look.Wrong(operators.profile().signIn().failuresBeforeLock() - 1);
  }

  /** Begins as no login does. */
  private static String key(AccountId account) {
    return "=" + account;
  }

  private Look look(String key, Predicate<Instant> opens) {
    var promise = operators.profile().signIn();
    var kept = guards.lock(key, clock.instant());
    var now = clock.instant();
    var tries = kept.at(now, promise.lockedFor());
    var lockedUntil = lockedUntil(tries, promise);
    if (lockedUntil != null) {
      return new Look.Locked(lockedUntil);
    }
    return opens.test(now) ? new Look.Right(now) : count(key, tries.another(now), promise);
  }

  private Look count(String key, FailedTries tries, SignIn promise) {
    guards.keep(key, tries);
    var lockedUntil = lockedUntil(tries, promise);
    return lockedUntil == null
        ? new Look.Wrong(promise.failuresBeforeLock() - tries.count())
        : new Look.Locked(lockedUntil);
  }

  private static @Nullable Instant lockedUntil(FailedTries tries, SignIn promise) {
    return tries.lockedUntil(promise.failuresBeforeLock(), promise.lockedFor());
  }
}
