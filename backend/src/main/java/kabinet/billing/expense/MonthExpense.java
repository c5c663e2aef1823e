package kabinet.billing.expense;

import java.time.LocalDate;
import java.util.List;
import kabinet.kernel.Money;

/** What was spent in a month, and by which accounts. */
record MonthExpense(LocalDate month, Money total, List<AccountExpense> byAccount) {}
