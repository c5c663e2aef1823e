package kabinet.household.numbers;

import kabinet.household.HolderId;
import kabinet.household.HouseholdId;
import kabinet.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** An account that was added: where it came from, and how it stood there. */
record Link(
    AccountId account,
    HouseholdId from,
    HolderId fromHolder,
    Standing before,
    @Nullable AccountId heir) {}
