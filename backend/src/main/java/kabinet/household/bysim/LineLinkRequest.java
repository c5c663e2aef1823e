package kabinet.household.bysim;

import java.time.Instant;
import kabinet.household.HouseholdId;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import org.jspecify.annotations.Nullable;

/** R38, R39: a household's request for another number, proved by both SIMs. */
record LineLinkRequest(
    LineLinkRequestId id,
    HouseholdId household,
    AccountId account,
    Msisdn ownMsisdn,
    Msisdn msisdn,
    @Nullable AccountId otherAccount,
    String language,
    LineLinkStatus kept,
    Instant askedAt,
    Instant confirmBefore,
    @Nullable Instant confirmedAt,
    @Nullable Instant otherConfirmedAt,
    @Nullable Instant dueAt,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  LineLinkStatus statusAt(Instant now) {
    return kept == LineLinkStatus.CONFIRMING && !now.isBefore(confirmBefore)
        ? LineLinkStatus.EXPIRED
        : kept;
  }

  boolean isBy(AccountId caller) {
    return account.equals(caller);
  }

  /** Whether this SIM's word is the last that was missing. */
  boolean isCompletedBy(AccountId caller) {
    return (isBy(caller) ? otherConfirmedAt : confirmedAt) != null;
  }
}
