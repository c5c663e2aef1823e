package kabinet.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import kabinet.identity.ContactOnFile;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.Identity;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Messaging;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** R11, R22: a random password to the contact on file; the same answer whoever is meant. */
@Service
class RequestPasswordReset {

  /** Where what nobody gets would go. */
  private static final Msisdn NOWHERE = new Msisdn("+70000000000");

  private final Identity identity;
  private final ContactsOnFile contacts;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final Messaging messaging;
  private final PasswordWords words;
  private final Operators operators;
  private final TransactionOperations transaction;
  private final Clock clock;

  RequestPasswordReset(
      Identity identity,
      ContactsOnFile contacts,
      SecretGuard guard,
      Passwords passwords,
      Messaging messaging,
      PasswordWords words,
      Operators operators,
      TransactionOperations transaction,
      Clock clock) {
    this.identity = identity;
    this.contacts = contacts;
    this.guard = guard;
    this.passwords = passwords;
    this.messaging = messaging;
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
                  var contact = reachable(contacts.of(account));
                  boolean nobody = contact.equals(ContactOnFile.NONE);
                  send(contact, by, passwords.generate(nobody ? null : account), language);
                  return begun;
                }));
    return new PasswordResetRequested(clock.instant(), words.resetRequested(language), null);
  }

  private void send(
      ContactOnFile contact, ContactChannel by, @Nullable String password, Locale language) {
    Instant expiresAt = clock.instant().plus(Passwords.SENT_LIVES);
    var text = words.newPassword(password == null ? "" : password, language);
    var phone = contact.phone();
    var email = by == ContactChannel.EMAIL || phone == null ? contact.email() : null;
    if (password == null) {
      messaging.decoy(NOWHERE, text, expiresAt);
    } else if (email != null) {
      messaging.mail(email, words.newPasswordSubject(language), text, expiresAt);
    } else if (phone != null) {
      messaging.sms(phone, text, expiresAt);
    }
  }

  /** R30: nothing is sent to a phone that is lost, whosever password it would be. */
  private ContactOnFile reachable(ContactOnFile contact) {
    var phone = contact.phone();
    var owner = identity.findLogin(phone == null ? NOWHERE.value() : phone.value());
    return new ContactOnFile(
        owner != null && owner.deviceLost() ? null : phone,
        messaging.reachesMailboxes() ? contact.email() : null);
  }
}
