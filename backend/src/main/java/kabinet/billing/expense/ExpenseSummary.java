package kabinet.billing.expense;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import kabinet.billing.ledger.ExpenseCategory;
import kabinet.kernel.Money;

/** R49: what a month cost, seen in every way from the same sums. */
record ExpenseSummary(YearMonth asked, List<Spent> spent) {

  /** The month asked for and those before it that a chart shows. */
  static final int MONTHS = 6;

  static YearMonth first(YearMonth asked) {
    return asked.minusMonths(MONTHS - 1L);
  }

  public LocalDate month() {
    return asked.atDay(1);
  }

  public Money total() {
    return total(in(asked));
  }

  public Money previousTotal() {
    return total(in(asked.minusMonths(1)));
  }

  public List<AccountExpense> byAccount() {
    return byAccount(in(asked));
  }

  public List<CategoryExpense> byCategory() {
    Map<ExpenseCategory, Money> sums = new TreeMap<>(sums(in(asked), Spent::category));
    return sums.entrySet().stream()
        .map(one -> new CategoryExpense(one.getKey(), one.getValue()))
        .sorted(Comparator.comparing(CategoryExpense::total).reversed())
        .toList();
  }

  /** The earliest first. */
  public List<MonthExpense> months() {
    return LongStream.range(0, MONTHS)
        .mapToObj(later -> first(asked).plusMonths(later))
        .map(month -> new MonthExpense(month.atDay(1), total(in(month)), byAccount(in(month))))
        .toList();
  }

  private List<Spent> in(YearMonth month) {
    return spent.stream().filter(one -> one.month().equals(month)).toList();
  }

  private static Money total(List<Spent> spent) {
    return spent.stream().map(Spent::sum).reduce(Money.ZERO, Money::plus);
  }

  private static List<AccountExpense> byAccount(List<Spent> spent) {
    return sums(spent, Spent::account).entrySet().stream()
        .map(one -> new AccountExpense(one.getKey(), one.getValue()))
        .sorted(
            Comparator.comparing(AccountExpense::total)
                .reversed()
                .thenComparing(one -> one.accountId().value()))
        .toList();
  }

  private static <K> Map<K, Money> sums(List<Spent> spent, Function<Spent, K> by) {
    return spent.stream().collect(Collectors.toMap(by, Spent::sum, Money::plus));
  }
}
