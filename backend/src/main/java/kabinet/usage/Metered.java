package kabinet.usage;

import kabinet.household.Account;

/** A line whose use is recorded. */
public interface Metered extends Account {

  UsagePages usagePages();
}
