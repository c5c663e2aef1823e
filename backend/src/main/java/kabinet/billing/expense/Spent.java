package kabinet.billing.expense;

import java.time.YearMonth;
import kabinet.billing.ledger.ExpenseCategory;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;

/** What an account spent on one kind of thing in a month; what came back is taken off. */
record Spent(YearMonth month, AccountId account, ExpenseCategory category, Money sum) {}
