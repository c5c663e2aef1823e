package kabinet.identity.signin;

import kabinet.identity.guard.SecretGuard;
import kabinet.identity.passkey.Bearer;
import kabinet.identity.passkey.PasskeyAsked;
import kabinet.identity.passkey.Passkeys;
import kabinet.identity.passkey.Purpose;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** B1: lets in who has a passkey; it says by itself whose it is. */
@Service
class SignInWithPasskey {

  private final SecretGuard guard;
  private final Passkeys passkeys;
  private final Entrance entrance;
  private final TransactionOperations transaction;

  SignInWithPasskey(
      SecretGuard guard, Passkeys passkeys, Entrance entrance, TransactionOperations transaction) {
    this.guard = guard;
    this.passkeys = passkeys;
    this.entrance = entrance;
    this.transaction = transaction;
  }

  PasskeyAsked request(byte[] browser) {
    return passkeys.ask(Bearer.browser(browser), Purpose.SIGN_IN, null);
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  SignInResult signIn(String answer, Visitor visitor) {
    var shown = passkeys.read(answer);
    var login = shown == null ? null : passkeys.loginOf(shown); // before the transaction begins
    if (shown == null || login == null) {
      return entrance.open(null, Secret.PASSKEY, guard.nobody(), visitor);
    }
    var browser = Bearer.browser(visitor.browser());
    return transaction.execute(
        begun -> {
          var look =
              guard.look(
                  login,
                  login.identifier(),
                  now -> passkeys.proves(shown, browser, Purpose.SIGN_IN, login.user(), now));
          return entrance.open(login, Secret.PASSKEY, look, visitor);
        });
  }
}
