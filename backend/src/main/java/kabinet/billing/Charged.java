package kabinet.billing;

import kabinet.billing.ledger.LedgerPages;
import kabinet.household.Account;

/** An account whose money is known: what moved on it, and the fees to come. */
public interface Charged extends Account {

  PlannedCharges plannedCharges();

  LedgerPages ledgerPages();
}
