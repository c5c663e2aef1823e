package kabinet.household.numbers;

import java.util.List;
import kabinet.household.AccountKind;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * S19: what becomes of a household that its primary line leaves. A number that opens the household
 * already takes its place; a number that opens only itself is never raised by somebody's leaving.
 */
record Inheritance(List<Member> others) {

  /** The next primary line; null if there is none. */
  @Nullable AccountId heir() {
    return others.stream()
        .filter(other -> other.kind() == AccountKind.MOBILE && other.reach() == Reach.OWNER)
        .map(Member::account)
        .findFirst()
        .orElse(null);
  }

  /** Whether accounts would stay behind that nobody could open together any more. */
  boolean leavesOrphans() {
    return !others.isEmpty() && others.stream().noneMatch(other -> other.reach() == Reach.OWNER);
  }
}
