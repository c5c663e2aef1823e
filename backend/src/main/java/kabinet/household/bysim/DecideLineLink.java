package kabinet.household.bysim;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import kabinet.household.numbers.AddAccount;
import kabinet.household.numbers.Addition;
import kabinet.household.numbers.HouseholdAccounts;
import kabinet.identity.Identity;
import kabinet.identity.StaffAct;
import kabinet.identity.StaffActed;
import kabinet.identity.StaffReason;
import kabinet.kernel.StaffMember;
import kabinet.messaging.Messaging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R39: staff let a number join, or say why not; each request is decided once. */
@Service
class DecideLineLink {

  private static final Duration NOTICE_LIVES = Duration.ofDays(3);

  private final LineLinkRequests requests;
  private final LineLinkHolders holders;
  private final HouseholdAccounts accounts;
  private final AddAccount addAccount;
  private final Identity identity;
  private final Messaging messaging;
  private final LineLinkWords words;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DecideLineLink(
      LineLinkRequests requests,
      LineLinkHolders holders,
      HouseholdAccounts accounts,
      AddAccount addAccount,
      Identity identity,
      Messaging messaging,
      LineLinkWords words,
      ApplicationEventPublisher events,
      Clock clock) {
    this.requests = requests;
    this.holders = holders;
    this.accounts = accounts;
    this.addAccount = addAccount;
    this.identity = identity;
    this.messaging = messaging;
    this.words = words;
    this.events = events;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public DecideLineLinkResult decide(
      LineLinkRequestId id,
      LineLinkDecision decision,
      @Nullable String typedReason,
      StaffMember staff,
      Locale language) {
    var request = requests.lock(id, staff);
    var wanted = decision.becomes();
    if (request.kept() == wanted) {
      return new LineLinkDecided(id, wanted, Objects.requireNonNull(request.decidedAt()));
    }
    if (request.kept() != LineLinkStatus.PENDING) {
      return new LineLinkAlreadyDecided(
          words.alreadyDecided(request.kept(), language), request.kept());
    }
    var reason = StaffReason.of(typedReason);
    if (decision == LineLinkDecision.REJECT && reason == null) {
      return new LineLinkReasonMissing(words.reasonMissing(language));
    }
    var hindrance = decision == LineLinkDecision.APPROVE ? hindrance(request, language) : null;
    if (hindrance != null) {
      return new LineLinkNotPossible(hindrance);
    }
    var now = clock.instant();
    requests.decide(id, wanted, reason, staff.id(), now);
    tell(request, wanted, reason, now.plus(NOTICE_LIVES));
    events.publishEvent(
        StaffActed.on(staff, StaffAct.DECIDE_LINE_LINK, id.toString(), wanted.name()));
    return new LineLinkDecided(id, wanted, now);
  }

  /** Lets the number join; says what hinders it, null if nothing does. */
  private @Nullable String hindrance(LineLinkRequest request, Locale language) {
    var other = Objects.requireNonNull(request.otherAccount(), "its SIM has spoken");
    var own = identity.findLogin(request.ownMsisdn().value());
    var asked = identity.findLogin(request.msisdn().value());
    if (own == null
        || asked == null
        || !own.account().equals(request.account())
        || !asked.account().equals(other)) {
      // an import may have given a number to somebody else since its SIM has spoken
      return words.numberMoved(language);
    }
    if (own.deviceLost() || asked.deviceLost()) {
      return words.deviceLost(language); // R30: its finder may have dialled the code on it
    }
    accounts.lock(request.household());
    if (!holders.areTheSame(request)) {
      return words.holderChanged(language);
    }
    var addition = addAccount.join(other, request.household(), true);
    return addition == Addition.ADDED || addition == Addition.ALREADY_HERE
        ? null
        : words.notPossible(addition, language);
  }

  private void tell(
      LineLinkRequest request, LineLinkStatus status, @Nullable String reason, Instant expiresAt) {
    var language = Locale.of(request.language());
    if (status == LineLinkStatus.REJECTED) {
      messaging.sms(
          request.ownMsisdn(), words.rejected(request.msisdn(), reason, language), expiresAt);
      return;
    }
    messaging.sms(request.ownMsisdn(), words.approved(request.msisdn(), language), expiresAt);
    messaging.sms(request.msisdn(), words.joined(request.ownMsisdn(), language), expiresAt);
  }
}
