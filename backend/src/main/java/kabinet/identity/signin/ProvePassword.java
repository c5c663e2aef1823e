package kabinet.identity.signin;

import kabinet.identity.Identity;
import kabinet.identity.PasswordProof;
import kabinet.identity.guard.AddressThrottle;
import kabinet.identity.guard.Look;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Looks at a password as signing in does, and opens nothing. */
@Service
class ProvePassword implements PasswordProof {

  private final Identity identity;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final AddressThrottle throttle;
  private final Operators operators;
  private final TransactionOperations transaction;

  ProvePassword(
      Identity identity,
      SecretGuard guard,
      Passwords passwords,
      AddressThrottle throttle,
      Operators operators,
      TransactionOperations transaction) {
    this.identity = identity;
    this.guard = guard;
    this.passwords = passwords;
    this.throttle = throttle;
    this.operators = operators;
    this.transaction = transaction;
  }

  @Override
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  public Proof of(String typedLogin, String typedPassword) {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
      throttle.admit(web.getRequest().getRemoteAddr());
    }
    var meant = new LoginText(operators.profile().country()).meant(typedLogin);
    var login = meant.in(identity); // before the transaction begins to read
    var account = login == null ? null : login.account();
    return passwords.inTurn(
        () ->
            transaction.execute(
                begun ->
                    switch (guard.look(
                        login, meant.first(), now -> passwords.opens(account, typedPassword))) {
                      case Look.Right _ when login != null ->
                          login.deviceLost() ? new OfLostPhone() : new Proven(login.account());
                      case Look.Right right ->
                          throw new IllegalStateException("nobody was proved at " + right.at());
                      case Look.Wrong(var attemptsLeft) -> new Unproven(attemptsLeft);
                      case Look.Locked(var until) -> new Locked(until);
                    }));
  }
}
