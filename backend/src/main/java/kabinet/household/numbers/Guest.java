package kabinet.household.numbers;

import java.util.Objects;
import kabinet.household.AccountKind;
import kabinet.household.HolderId;
import kabinet.household.HouseholdId;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** An account of another cabinet, held, with whoever it is registered to. */
record Guest(
    AccountId account,
    AccountKind kind,
    HouseholdId household,
    HolderId holder,
    @Nullable String person,
    Standing standing,
    boolean linked) {

  /** R40: the same person in the operator's books; who is not named there is nobody else. */
  boolean isOf(@Nullable String other) {
    return other != null && Objects.equals(person, other);
  }

  /** Somebody else in the operator's books. */
  boolean isAnother(@Nullable String other) {
    return other != null && person != null && !person.equals(other);
  }

  /** S19: what signing in through it opens once it has joined another household. */
  Reach joining() {
    return kind == AccountKind.HOME ? Reach.OWNER : Reach.SELF;
  }
}
