package kabinet.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import kabinet.identity.ContactOnFile;
import kabinet.identity.Identity;
import kabinet.identity.password.Passwords;
import kabinet.kernel.Msisdn;
import kabinet.messaging.Messaging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R22: how a new password gets to the contact on file. */
@Component
public class NewPasswordPost {

  /** Where what nobody gets would go. */
  private static final Msisdn NOWHERE = new Msisdn("+70000000000");

  private final Identity identity;
  private final Messaging messaging;
  private final PasswordWords words;
  private final Clock clock;

  NewPasswordPost(Identity identity, Messaging messaging, PasswordWords words, Clock clock) {
    this.identity = identity;
    this.messaging = messaging;
    this.words = words;
    this.clock = clock;
  }

  /** By the wished way if that contact is on file, else by the other; null goes nowhere. */
  public void send(
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

  /**
   * What of a contact can be reached at all. R30: nothing is sent to a phone that is lost, whosever
   * password it would be.
   */
  public ContactOnFile reachable(ContactOnFile contact) {
    var phone = contact.phone();
    var owner = identity.findLogin(phone == null ? NOWHERE.value() : phone.value());
    return new ContactOnFile(
        owner != null && owner.deviceLost() ? null : phone,
        messaging.reachesMailboxes() ? contact.email() : null);
  }
}
