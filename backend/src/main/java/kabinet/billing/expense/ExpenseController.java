package kabinet.billing.expense;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kabinet.kernel.AccountId;
import kabinet.kernel.BadRequest;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ExpenseController {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9000;

  private final Expenses expenses;

  ExpenseController(Expenses expenses) {
    this.expenses = expenses;
  }

  /** A viewer has one household, and of that what the sign-in reaches. */
  @SchemaMapping(typeName = "Household", field = "expenses")
  ExpenseSummary expenses(
      @Argument LocalDate month,
      @Argument @Nullable AccountId accountId,
      @ContextValue Viewer viewer) {
    if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
      throw new BadRequest("month must be of the years " + FIRST_YEAR + " to " + LAST_YEAR);
    }
    var reached = expenses.accounts(viewer.user());
    if (accountId != null && !reached.contains(accountId)) {
      throw new NotFound();
    }
    var asked = YearMonth.from(month);
    var spent =
        expenses.spent(
            viewer.user(),
            accountId == null ? reached : List.of(accountId),
            ExpenseSummary.first(asked),
            ExpenseSummary.MONTHS);
    return new ExpenseSummary(asked, spent);
  }
}
