package kabinet.overview;

import java.util.List;
import kabinet.household.Account;
import kabinet.household.HouseholdId;
import kabinet.kernel.Node;
import org.jspecify.annotations.Nullable;

/** The accounts that the viewer's sign-in reaches. */
record Household(
    HouseholdId id,
    String name,
    List<Account> accounts,
    @Nullable MobileLine primaryLine,
    boolean viewerCanArrange)
    implements Node {}
