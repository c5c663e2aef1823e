package kabinet.identity.signin;

import kabinet.identity.Identity;
import kabinet.identity.code.Codes;
import kabinet.identity.guard.SecretGuard;
import kabinet.operator.NumberPlan;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R6: lets in who has the code of a number. */
@Service
class SignInWithCode {

  private final Identity identity;
  private final SecretGuard guard;
  private final Codes codes;
  private final Entrance entrance;
  private final Operators operators;
  private final TransactionOperations transaction;

  SignInWithCode(
      Identity identity,
      SecretGuard guard,
      Codes codes,
      Entrance entrance,
      Operators operators,
      TransactionOperations transaction) {
    this.identity = identity;
    this.guard = guard;
    this.codes = codes;
    this.entrance = entrance;
    this.operators = operators;
    this.transaction = transaction;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  SignInResult signIn(String typedMsisdn, String typedCode, Visitor visitor) {
    var msisdn = new NumberPlan(operators.profile().country()).understand(typedMsisdn);
    if (msisdn == null) {
      return entrance.open(null, Secret.CODE, guard.nobody(), visitor);
    }
    var login = identity.findLogin(msisdn.value()); // before the transaction begins to read
    return transaction.execute(
        begun -> {
          var look =
              guard.look(
                  login,
                  msisdn.value(),
                  now -> codes.use(msisdn, typedCode, visitor.browser(), now) && login != null);
          return entrance.open(login, Secret.CODE, look, visitor);
        });
  }
}
