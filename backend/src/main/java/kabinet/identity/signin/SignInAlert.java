package kabinet.identity.signin;

import java.time.Duration;
import java.time.Instant;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.Login;
import kabinet.identity.SignInWay;
import kabinet.messaging.Messaging;
import org.springframework.stereotype.Component;

/** R31: tells the main number of a cabinet that somebody has signed in on a new device. */
@Component
class SignInAlert {

  /** Later it would only frighten. */
  private static final Duration WORTH_TELLING = Duration.ofHours(24);

  private final ContactsOnFile contacts;
  private final Messaging messaging;
  private final SignInWords words;

  SignInAlert(ContactsOnFile contacts, Messaging messaging, SignInWords words) {
    this.contacts = contacts;
    this.messaging = messaging;
    this.words = words;
  }

  /** Says nothing to the phone that a code went to a moment ago: whoever holds it knows. */
  void tell(Login login, SignInWay way, Visitor visitor, Instant now) {
    var phone = contacts.mainNumber(login.account());
    if (phone != null && !(way == SignInWay.CODE && phone.value().equals(login.identifier()))) {
      var text = words.signedInElsewhere(visitor.device(), now, visitor.language());
      messaging.sms(phone, text, now.plus(WORTH_TELLING));
    }
  }
}
