package kabinet.identity.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LostDevices;
import kabinet.identity.StaffAct;
import kabinet.identity.StaffActed;
import kabinet.kernel.StaffMember;
import kabinet.messaging.Messaging;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * S9: staff take the mark of a lost phone away. Whoever has the phone may have talked them into it,
 * so the rest of the household hears of it, and the phone itself does not.
 */
@Component
class FoundPhone {

  private static final Duration NOTICE_LIVES = Duration.ofDays(3);

  private final Identity identity;
  private final LostDevices devices;
  private final ContactsOnFile contacts;
  private final Messaging messaging;
  private final RecoveryWords words;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FoundPhone(
      Identity identity,
      LostDevices devices,
      ContactsOnFile contacts,
      Messaging messaging,
      RecoveryWords words,
      ApplicationEventPublisher events,
      Clock clock) {
    this.identity = identity;
    this.devices = devices;
    this.contacts = contacts;
    this.messaging = messaging;
    this.words = words;
    this.events = events;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void unmark(Login login, StaffMember staff, Locale language) {
    devices.unmark(login.account());
    events.publishEvent(
        StaffActed.on(staff, StaffAct.UNMARK_DEVICE, login.account().toString(), "FOUND"));
    tell(login, language);
  }

  private void tell(Login login, Locale language) {
    var number = identity.phoneOf(login.account());
    var text = words.phoneFound(number == null ? login.identifier() : number.value(), language);
    var expiresAt = clock.instant().plus(NOTICE_LIVES);
    var others = contacts.othersOf(login.account());
    others.phones().forEach(phone -> messaging.sms(phone, text, expiresAt));
    var email = others.email();
    if (email != null && messaging.reachesMailboxes()) {
      messaging.mail(email, words.phoneFoundSubject(language), text, expiresAt);
    }
  }
}
