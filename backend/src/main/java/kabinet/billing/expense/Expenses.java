package kabinet.billing.expense;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.household.Access.visibleTo;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import kabinet.billing.ledger.ExpenseCategory;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.UserId;
import kabinet.operator.Operators;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/** Sums of the ledger by month, account and category: no more and no less than its entries. */
@Repository
class Expenses {

  private final DSLContext db;
  private final Operators operators;

  Expenses(DSLContext db, Operators operators) {
    this.db = db;
    this.operators = operators;
  }

  List<AccountId> accounts(UserId user) {
    return db.select(ACCESS.ACCOUNT_ID)
        .from(ACCESS)
        .where(ACCESS.USER_ID.eq(user))
        .orderBy(ACCESS.ACCOUNT_ID)
        .fetch(ACCESS.ACCOUNT_ID);
  }

  /**
   * A part for each account: a range of time is read off the index only where account and time are
   * both constants, and a join would read the whole history of each.
   */
  List<Spent> spent(UserId user, List<AccountId> accounts, YearMonth first, int months) {
    return accounts.stream()
        .map(account -> spent(user, account, first, months))
        .reduce(Select::unionAll)
        .map(parts -> parts.fetch(row -> spent(row, first)))
        .orElseThrow();
  }

  private Select<Record4<Integer, AccountId, ExpenseCategory, BigDecimal>> spent(
      UserId user, AccountId account, YearMonth first, int months) {
    var month = numberOf(first, months);
    return db.select(month, LEDGER_ENTRY.ACCOUNT_ID, LEDGER_ENTRY.CATEGORY, sum(minor()))
        .from(LEDGER_ENTRY)
        .where(LEDGER_ENTRY.ACCOUNT_ID.eq(account))
        .and(LEDGER_ENTRY.POSTED_AT.ge(beginning(first)))
        .and(LEDGER_ENTRY.POSTED_AT.lt(beginning(first.plusMonths(months))))
        .and(LEDGER_ENTRY.CATEGORY.isNotNull())
        .and(visibleTo(user, LEDGER_ENTRY.ACCOUNT_ID))
        .groupBy(month, LEDGER_ENTRY.ACCOUNT_ID, LEDGER_ENTRY.CATEGORY);
  }

  private static Spent spent(
      Record4<Integer, AccountId, ExpenseCategory, BigDecimal> row, YearMonth first) {
    return new Spent(
        first.plusMonths(row.value1()),
        row.value2(),
        row.value3(),
        new Money(row.value4().longValueExact()).negate());
  }

  private static Field<Long> minor() {
    return LEDGER_ENTRY.AMOUNT_MINOR.coerce(Long.class);
  }

  /** Which month an entry fell into in the operator's time zone, which the database knows not. */
  private Field<Integer> numberOf(YearMonth first, int months) {
    var number = case_().when(LEDGER_ENTRY.POSTED_AT.lt(beginning(first.plusMonths(1))), inline(0));
    for (int later = 1; later < months - 1; later++) {
      number =
          number.when(
              LEDGER_ENTRY.POSTED_AT.lt(beginning(first.plusMonths(later + 1L))), inline(later));
    }
    return number.else_(inline(months - 1)).as("month");
  }

  private Instant beginning(YearMonth month) {
    ZoneId zone = operators.profile().timeZone();
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }
}
