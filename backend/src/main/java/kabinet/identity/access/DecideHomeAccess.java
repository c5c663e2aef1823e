package kabinet.identity.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.StaffAct;
import kabinet.identity.StaffActed;
import kabinet.identity.StaffReason;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.kernel.StaffMember;
import kabinet.messaging.Messaging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R20: staff open a contract to whoever asked, or say why not; each request is decided once. */
@Service
class DecideHomeAccess {

  private static final Duration NOTICE_LIVES = Duration.ofHours(72);

  private final AccessRequests requests;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final ContactsOnFile contacts;
  private final Messaging messaging;
  private final AccessWords words;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecideHomeAccess(
      AccessRequests requests,
      SecretGuard guard,
      Passwords passwords,
      ContactsOnFile contacts,
      Messaging messaging,
      AccessWords words,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.guard = guard;
    this.passwords = passwords;
    this.contacts = contacts;
    this.messaging = messaging;
    this.words = words;
    this.events = events;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public DecideHomeAccessResult decide(
      AccessRequestId id,
      AccessDecision decision,
      @Nullable String typedReason,
      StaffMember staff,
      Locale language) {
    var request = requests.lock(id, staff);
    var wanted = decision.becomes();
    if (request.status() == wanted) {
      return new HomeAccessDecided(id, wanted, Objects.requireNonNull(request.decidedAt()));
    }
    if (request.status() != AccessRequestStatus.PENDING) {
      return new AccessAlreadyDecided(
          words.alreadyDecided(request.status(), language), request.status());
    }
    var reason = StaffReason.of(typedReason);
    if (decision == AccessDecision.REJECT && reason == null) {
      return new AccessReasonMissing(words.reasonMissing(language));
    }
    var now = clock.instant();
    if (decision == AccessDecision.APPROVE) {
      open(request);
    }
    requests.decide(id, wanted, reason, staff.id(), now);
    tell(request, wanted, reason, now.plus(NOTICE_LIVES));
    events.publishEvent(
        StaffActed.on(staff, StaffAct.DECIDE_HOME_ACCESS, id.toString(), wanted.name()));
    return new HomeAccessDecided(id, wanted, now);
  }

  /** The password chosen in the request becomes the contract's. */
  private void open(AccessRequest request) {
    var account = Objects.requireNonNull(request.account());
    guard.hold(account);
    passwords.keep(account, Objects.requireNonNull(request.encoded()));
  }

  private void tell(
      AccessRequest request,
      AccessRequestStatus status,
      @Nullable String reason,
      Instant expiresAt) {
    var language = Locale.of(request.language());
    var contract = request.contractNumber().value();
    if (status == AccessRequestStatus.REJECTED) {
      send(request.contact(), words.rejected(contract, reason, language), expiresAt, language);
      return;
    }
    send(request.contact(), words.approved(contract, language), expiresAt, language);
    var onFile = contacts.of(request.account());
    if (!request.contact().isOn(onFile) && onFile.phone() != null) {
      messaging.sms(onFile.phone(), words.opened(contract, language), expiresAt);
    }
  }

  private void send(AccessContact to, String text, Instant expiresAt, Locale language) {
    if (to.phone() != null) {
      messaging.sms(to.phone(), text, expiresAt);
    } else if (to.email() != null) {
      messaging.mail(to.email(), words.subject(language), text, expiresAt);
    }
  }
}
