package kabinet.overview;

import java.time.Instant;
import java.time.LocalDate;
import kabinet.billing.Balance;
import kabinet.catalog.RegionId;
import kabinet.home.GeographicAddress;
import kabinet.household.HouseholdId;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Msisdn;
import kabinet.mobile.SimCard;
import org.jspecify.annotations.Nullable;

/** An account with all that stands once: the household, the balance, the line or the contract. */
record AccountRow(
    AccountId id,
    String label,
    Reach reach,
    boolean reachedAlone,
    boolean primary,
    int position,
    RegionId region,
    HouseholdId household,
    String householdName,
    @Nullable Instant addedAt,
    Balance balance,
    long catalogRevision,
    @Nullable LinePart line,
    @Nullable ContractPart contract) {

  record LinePart(Msisdn msisdn, SimCard sim, @Nullable Instant deviceLostSince) {}

  record ContractPart(ContractNumber number, LocalDate signedOn, GeographicAddress address) {}
}
