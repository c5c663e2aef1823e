package kabinet.billing.expense;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.billing.ledger.EntryKind;
import kabinet.billing.ledger.ExpenseCategory;
import kabinet.billing.ledger.Formula;
import kabinet.billing.ledger.Inputs;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.Posting;
import kabinet.billing.ledger.Reason;
import kabinet.billing.ledger.TestMoney;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Viewer;
import kabinet.overview.Asking;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule("R49")
class ExpenseTests {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final String EVERYTHING =
      "month total { amount } previousTotal { amount } byAccount { accountId total { amount } }"
          + " byCategory { category total { amount } } months { month total { amount } byAccount {"
          + " accountId total { amount } } }";

  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  private TestMoney money;
  private TestFamily family;
  private List<AccountId> accounts;

  @BeforeEach
  void aFamily() {
    money = new TestMoney(ledger, transaction, clock);
    family = new TestFamily(db, service, clock);
    accounts = List.of(family.main.id(), family.child.id(), family.home.id());
    family.main.balance("0.00", "0.00");
    family.child.balance("0.00", "0.00");
    family.home.balance("0.00", "0.00");
  }

  /** What the test itself remembers of an entry. */
  private record Entered(
      AccountId account, Instant at, @Nullable ExpenseCategory category, Money amount) {

    YearMonth month() {
      return YearMonth.from(at.atZone(MOSCOW));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everySumIsThatOfTheLedgersEntries(long seed) {
    var entered = enterAtRandom(new Random(seed));

    for (int later = -1; later <= 1; later++) {
      var month = OCTOBER.plusMonths(later);
      var answer = expenses(family.household.owner(), month, null);
      var ofMonth = spentIn(entered, month);

      assertThat(sum(answer, "total")).isEqualTo(total(ofMonth));
      assertThat(sum(answer, "previousTotal"))
          .isEqualTo(total(spentIn(entered, month.minusMonths(1))));
      assertThat(sums(answer, "byAccount", "accountId")).isEqualTo(by(ofMonth, Entered::account));
      assertThat(sums(answer, "byCategory", "category")).isEqualTo(by(ofMonth, Entered::category));
      for (int back = 0; back < 6; back++) {
        var shown = "months[" + (5 - back) + "]";
        var earlier = spentIn(entered, month.minusMonths(back));
        assertThat(sum(answer, shown + ".total")).isEqualTo(total(earlier));
        assertThat(sums(answer, shown + ".byAccount", "accountId"))
            .isEqualTo(by(earlier, Entered::account));
      }
    }
  }

  @Test
  void oneAccountIsSummedAlone() {
    var entered = enterAtRandom(new Random(6));

    var answer = expenses(family.household.owner(), OCTOBER, family.child.id());

    assertThat(sum(answer, "total"))
        .isEqualTo(
            total(
                spentIn(entered, OCTOBER).stream()
                    .filter(one -> one.account().equals(family.child.id()))
                    .toList()));
  }

  @Test
  void whoReachesOneAccountSeesOnlyItsExpenses() {
    enterAtRandom(new Random(7));
    var child = family.household.self(family.child);

    var all = expenses(child, OCTOBER, null);

    assertThat(sums(all, "byAccount", "accountId")).containsOnlyKeys(family.child.id().toString());
    refused(child, OCTOBER.atDay(1), family.main.id(), "NOT_FOUND");
  }

  @Test
  void aStrangersAccountIsNotThere() {
    var stranger = new TestFamily(db, service, clock).household.owner();

    refused(stranger, OCTOBER.atDay(1), family.main.id(), "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1899-12-31", "9001-01-01"})
  void noMonthIsAskedForThatADatabaseDoesNotKnow(String day) {
    refused(family.household.owner(), LocalDate.parse(day), null, "BAD_REQUEST");
  }

  /** Every month's first and last moment among them, and charges that came back. */
  private List<Entered> enterAtRandom(Random random) {
    List<Entered> entered = new ArrayList<>();
    for (int later = -8; later <= 2; later++) {
      var border = OCTOBER.plusMonths(later).atDay(1).atStartOfDay(MOSCOW).toInstant();
      entered.add(enter(random, border));
      entered.add(enter(random, border.minusNanos(1_000)));
      for (int i = random.nextInt(8); i > 0; i--) {
        entered.add(enter(random, border.plus(Duration.ofMinutes(random.nextInt(28 * 24 * 60)))));
      }
    }
    return entered;
  }

  private Entered enter(Random random, Instant at) {
    var account = accounts.get(random.nextInt(accounts.size()));
    var categories = ExpenseCategory.values();
    int which = random.nextInt(categories.length + 1);
    var category = which == categories.length ? null : categories[which];
    boolean back = random.nextInt(5) == 0;
    var sum = new Money((back ? 1 : -1) * random.nextLong(1, 200_000));
    var reason =
        back
            ? Reason.of(Formula.TAKEN_BACK, Inputs.of("was", sum.negate()).and("entry", 1))
            : Reason.of(Formula.ONE_TIME_FEE, Inputs.of("price", sum.negate()));
    money.enters(
        at,
        List.of(
            new Posting(
                account, back ? EntryKind.TAKEN_BACK : EntryKind.FEE, category, null, reason)));
    return new Entered(account, at, category, sum);
  }

  private static List<Entered> spentIn(List<Entered> entered, YearMonth month) {
    return entered.stream()
        .filter(one -> one.category() != null && one.month().equals(month))
        .toList();
  }

  private static Money total(List<Entered> entered) {
    return entered.stream().map(Entered::amount).reduce(Money.ZERO, Money::plus).negate();
  }

  private static Map<String, Money> by(
      List<Entered> entered, Function<Entered, @Nullable Object> key) {
    return entered.stream()
        .collect(
            groupingBy(
                one -> String.valueOf(key.apply(one)),
                reducing(Money.ZERO, one -> one.amount().negate(), Money::plus)));
  }

  private GraphQlTester.Response expenses(
      Viewer viewer, YearMonth month, @Nullable AccountId account) {
    return ask(viewer, month.atDay(14), account);
  }

  private GraphQlTester.Response ask(Viewer viewer, LocalDate day, @Nullable AccountId account) {
    var only = account == null ? "" : ", accountId: \"" + account + "\"";
    return Asking.as(viewer, service)
        .document(
            "{ viewer { household { expenses(month: \"%s\"%s) { %s } } } }"
                .formatted(day, only, EVERYTHING))
        .execute();
  }

  private void refused(Viewer viewer, LocalDate day, @Nullable AccountId account, String code) {
    ask(viewer, day, account)
        .errors()
        .expect(error -> code.equals(error.getExtensions().get("code")));
  }

  private static Money sum(GraphQlTester.Response answer, String path) {
    return answer
        .path("viewer.household.expenses." + path + ".amount")
        .entity(String.class)
        .get()
        .transform(amount -> Money.of(new BigDecimal(amount)));
  }

  private static Map<String, Money> sums(GraphQlTester.Response answer, String path, String key) {
    var parts = "viewer.household.expenses." + path + "[*].";
    var keys = answer.path(parts + key).entityList(String.class).get();
    var totals = answer.path(parts + "total.amount").entityList(String.class).get();
    return IntStream.range(0, keys.size())
        .boxed()
        .collect(Collectors.toMap(keys::get, i -> Money.of(new BigDecimal(totals.get(i)))));
  }
}
