package kabinet.billing.expense;

import kabinet.billing.ledger.ExpenseCategory;
import kabinet.kernel.Money;

/** What was spent on one kind of thing. */
record CategoryExpense(ExpenseCategory category, Money total) {}
