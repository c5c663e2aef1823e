package kabinet.billing;

import kabinet.household.Account;

/** An account whose fees to come are known. */
public interface Charged extends Account {

  PlannedCharges plannedCharges();
}
