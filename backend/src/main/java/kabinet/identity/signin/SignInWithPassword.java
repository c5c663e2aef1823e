package kabinet.identity.signin;

import kabinet.identity.Identity;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R1, R19: lets in who knows the password of a number's or contract's cabinet. */
@Service
class SignInWithPassword {

  private final Identity identity;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final Entrance entrance;
  private final Operators operators;
  private final TransactionOperations transaction;

  SignInWithPassword(
      Identity identity,
      SecretGuard guard,
      Passwords passwords,
      Entrance entrance,
      Operators operators,
      TransactionOperations transaction) {
    this.identity = identity;
    this.guard = guard;
    this.passwords = passwords;
    this.entrance = entrance;
    this.operators = operators;
    this.transaction = transaction;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  SignInResult signIn(String typedLogin, String typedPassword, Visitor visitor) {
    var meant = new LoginText(operators.profile().country()).meant(typedLogin);
    var login = meant.in(identity); // before the transaction begins to read
    var account = login == null ? null : login.account();
    return passwords.inTurn(
        () ->
            transaction.execute(
                begun -> {
                  var look =
                      guard.look(
                          login, meant.first(), now -> passwords.opens(account, typedPassword));
                  return entrance.open(login, Secret.PASSWORD, look, visitor);
                }));
  }
}
