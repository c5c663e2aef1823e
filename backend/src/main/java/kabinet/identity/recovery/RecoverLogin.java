package kabinet.identity.recovery;

import java.security.MessageDigest;
import java.util.Locale;
import kabinet.identity.ContactOnFile;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.IdentitiesOnFile;
import kabinet.identity.Identity;
import kabinet.identity.IdentityKeys;
import kabinet.identity.IdentityOnFile;
import kabinet.identity.Login;
import kabinet.identity.StaffAct;
import kabinet.identity.StaffActed;
import kabinet.identity.guard.Look;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.identity.signin.ContactChannel;
import kabinet.identity.signin.LoginText;
import kabinet.identity.signin.NewPasswordPost;
import kabinet.kernel.AccountId;
import kabinet.kernel.StaffMember;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * R21, S9: matches what a caller told with what is on file, and on a match opens the way through a
 * number whose phone is found again, or sends a new password to the contact on file, if staff wish
 * so. What was told is hashed and forgotten.
 */
@Service
class RecoverLogin {

  /** With a space, which no login has. */
  private static final String GUARDED_AS = "identity ";

  private final Identity identity;
  private final IdentitiesOnFile identities;
  private final IdentityKeys keys;
  private final ContactsOnFile contacts;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final NewPasswordPost post;
  private final FoundPhone phone;
  private final RecoveryWords words;
  private final Operators operators;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;

  RecoverLogin(
      Identity identity,
      IdentitiesOnFile identities,
      IdentityKeys keys,
      ContactsOnFile contacts,
      SecretGuard guard,
      Passwords passwords,
      NewPasswordPost post,
      FoundPhone phone,
      RecoveryWords words,
      Operators operators,
      ApplicationEventPublisher events,
      TransactionOperations transaction) {
    this.identity = identity;
    this.identities = identities;
    this.keys = keys;
    this.contacts = contacts;
    this.guard = guard;
    this.passwords = passwords;
    this.post = post;
    this.phone = phone;
    this.words = words;
    this.operators = operators;
    this.events = events;
    this.transaction = transaction;
  }

  /** What a caller told; never printed. */
  record Told(String login, String name, String document) {

    @Override
    public String toString() {
      return "told of " + login;
    }
  }

  /** What shall be done on a match. */
  record Wish(boolean phoneFound, @Nullable ContactChannel sendBy) {}

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  RecoverLoginResult recover(Told told, Wish wish, StaffMember staff, Locale language) {
    var login = new LoginText(operators.profile().country()).find(told.login(), identity);
    var file = login == null ? null : identities.of(login.account(), staff);
    if (login == null || file == null) {
      var subject = login == null ? "" : login.account().toString();
      events.publishEvent(act(staff, subject, "NOT_ON_FILE"));
      return new IdentityNotOnFile(words.notOnFile(language));
    }
    return passwords.inTurn(
        () -> transaction.execute(begun -> match(told, wish, login, file, staff, language)));
  }

  private RecoverLoginResult match(
      Told told, Wish wish, Login login, IdentityOnFile file, StaffMember staff, Locale language) {
    var key = keys.of(file.ref(), told.name(), told.document());
    var look =
        guard.look(null, GUARDED_AS + file.holder(), now -> MessageDigest.isEqual(key, file.key()));
    var subject = login.account().toString();
    return switch (look) {
      case Look.Right right -> {
        events.publishEvent(act(staff, subject, "MATCHED"));
        yield matched(login, wish, staff, language);
      }
      case Look.Wrong(var attemptsLeft) -> {
        events.publishEvent(act(staff, subject, "NOT_MATCHED"));
        yield new IdentityNotMatched(words.notMatched(attemptsLeft, language), attemptsLeft);
      }
      case Look.Locked(var until) -> {
        events.publishEvent(act(staff, subject, "CLOSED"));
        yield new MatchingClosed(words.closed(until, language), until);
      }
    };
  }

  private IdentityMatched matched(Login login, Wish wish, StaffMember staff, Locale language) {
    // asked before the mark goes: a phone found in this act neither gets a password nor is offered
    var contact = post.reachable(contacts.of(login.account()));
    boolean found = login.deviceLost() && wish.phoneFound();
    if (found) {
      phone.unmark(login, staff, language);
    }
    var way = way(contact, wish.sendBy());
    if (way != null) {
      send(login.account(), contact, way, language);
      events.publishEvent(
          StaffActed.on(staff, StaffAct.SEND_PASSWORD, login.account().toString(), way.name()));
    }
    return new IdentityMatched(
        login.addressedAs(),
        login.deviceLost() && !found,
        contact.phone() != null,
        contact.email() != null,
        way);
  }

  /** The wished way if there is one, else the other. */
  private static @Nullable ContactChannel way(
      ContactOnFile contact, @Nullable ContactChannel wished) {
    if (wished == null || contact.equals(ContactOnFile.NONE)) {
      return null;
    }
    if (contact.phone() == null) {
      return ContactChannel.EMAIL;
    }
    return contact.email() == null ? ContactChannel.SMS : wished;
  }

  /** Nothing leaves if a password was sent a moment ago: it is on its way. */
  private void send(AccountId account, ContactOnFile contact, ContactChannel way, Locale language) {
    guard.hold(account);
    var password = passwords.generate(account);
    if (password != null) {
      post.send(contact, way, password, language);
    }
  }

  private static StaffActed act(StaffMember staff, String subject, String outcome) {
    return StaffActed.on(staff, StaffAct.MATCH_IDENTITY, subject, outcome);
  }
}
