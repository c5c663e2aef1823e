package kabinet.billing.expense;

import kabinet.kernel.AccountId;
import kabinet.kernel.Money;

/** What was spent on an account. */
record AccountExpense(AccountId accountId, Money total) {}
