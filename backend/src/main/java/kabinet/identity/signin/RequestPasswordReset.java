package kabinet.identity.signin;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.ContactOnFile;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.Identity;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R11, R22: a random password to the contact on file; the same answer whoever is meant. */
@Service
class RequestPasswordReset {

  private final Identity identity;
  private final ContactsOnFile contacts;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final NewPasswordPost post;
  private final PasswordWords words;
  private final Operators operators;
  private final TransactionOperations transaction;
  private final Clock clock;

  RequestPasswordReset(
      Identity identity,
      ContactsOnFile contacts,
      SecretGuard guard,
      Passwords passwords,
      NewPasswordPost post,
      PasswordWords words,
      Operators operators,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.contacts = contacts;
    this.guard = guard;
    this.passwords = passwords;
    this.post = post;
    this.words = words;
    this.operators = operators;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  PasswordResetRequested request(String typedLogin, ContactChannel by, Locale language) {
    var meant = new LoginText(operators.profile().country()).meant(typedLogin);
    var login = meant.in(identity); // before the transaction begins to read
    var account = login == null || login.deviceLost() ? null : login.account();
    passwords.inTurn(
        () ->
            transaction.execute(
                begun -> {
                  guard.hold(login, meant.first());
                  var contact = post.reachable(contacts.of(account));
                  boolean nobody = contact.equals(ContactOnFile.NONE);
                  post.send(contact, by, passwords.generate(nobody ? null : account), language);
                  return begun;
                }));
    return new PasswordResetRequested(clock.instant(), words.resetRequested(language), null);
  }
}
