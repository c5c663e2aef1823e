package kabinet.billing.transfer;

import static kabinet.billing.transfer.Sending.key;
import static kabinet.db.Tables.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.identity.Identity;
import kabinet.kernel.Money;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule("R44")
class TransfersAtOnceTests {
  private static final int TEN = 10;

  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  private TestMoney money;
  private TestFamily family;
  private List<TestAccount> friends;
  private Sending mother;

  /** Some of the friends come before the sender in the order in which accounts are held. */
  @BeforeEach
  void open() {
    money = new TestMoney(ledger, transaction, clock);
    var before = friend();
    family = new TestFamily(db, service, clock);
    money.opens(family.main, "100000.00");
    friends = List.of(before, friend(), friend());
    mother = new Sending(family.household.owner(), family.main, service);
  }

  private TestAccount friend() {
    return money.opens(new TestFamily(db, service, clock).main, "0.00");
  }

  @Test
  void oneKeyTenTimesAtOnceSendsOnceAndAnswersAlike() throws Exception {
    var quote = quoted(0, "100.00");
    var key = key();

    var answers = atOnce(one -> mother.send(quote, key));

    assertThat(answers).hasSize(TEN).containsOnly(answers.getFirst());
    assertThat(answers.getFirst()).containsEntry("__typename", "TransferMade");
    assertThat(money.balance(friends.getFirst().id())).hasToString("100.00");
    assertThat(transfers()).isOne();
  }

  /** Every second answer is another wish under the same key. */
  @Test
  void oneKeyForTwoWishesAtOnceDoesOneOfThem() throws Exception {
    var quotes = List.of(quoted(0, "100.00"), quoted(1, "100.00"));
    var key = key();

    var answers = atOnce(one -> mother.send(quotes.get(one % 2), key));

    assertThat(answers)
        .extracting(answer -> answer.get("__typename"))
        .containsOnly("TransferMade", "KeyAlreadyUsed");
    assertThat(transfers()).isOne();
  }

  @Test
  void oneQuoteUnderTenKeysAtOnceIsUsedOnce() throws Exception {
    var quote = quoted(0, "100.00");

    var answers = atOnce(one -> mother.send(quote, key()));

    assertThat(answers).filteredOn(TransfersAtOnceTests::isMade).hasSize(1);
    assertThat(transfers()).isOne();
  }

  @Test
  void tenAtOnceDoNotPassTheLimitOfTheDay() throws Exception {
    var quotes = IntStream.range(0, TEN).mapToObj(one -> quoted(one % 3, "5000.00")).toList();

    var answers = atOnce(one -> mother.send(quotes.get(one), key()));

    assertThat(answers).filteredOn(TransfersAtOnceTests::isMade).hasSize(3);
    assertThat(answers)
        .filteredOn(answer -> !isMade(answer))
        .extracting(answer -> answer.get("__typename"))
        .containsOnly("TransferLimitExceeded");
    assertThat(money.balance(family.main.id())).hasToString("84985.00");
  }

  @Test
  void moneyThatGoesRoundTenWaysAtOnceStaysTheSame() throws Exception {
    var circle =
        IntStream.range(0, 3)
            .mapToObj(
                one -> {
                  var account = new TestFamily(db, service, clock);
                  money.opens(account.main, "1000.00");
                  return new Sending(account.household.owner(), account.main, service);
                })
            .toList();
    var numbers = circle.stream().map(sending -> Sending.number(sending.from(), identity)).toList();

    atOnce(
        one -> {
          var sender = circle.get(one % 3);
          var answer = Map.<String, Object>of();
          for (int i = 1; i < 3; i++) {
            answer = sender.send(sender.quoted(numbers.get((one + i) % 3), "10.00"));
            assertThat(answer).containsEntry("__typename", "TransferMade");
          }
          return answer;
        });

    var left =
        circle.stream()
            .map(sending -> money.balance(sending.from().id()))
            .reduce(Money.ZERO, Money::plus);
    assertThat(left).hasToString("2900.00");
    assertThat(check.check().faults())
        .noneMatch(
            fault -> circle.stream().anyMatch(one -> fault.startsWith(one.from().id().toString())));
  }

  private String quoted(int friend, String amount) {
    return mother.quoted(Sending.number(friends.get(friend), identity), amount);
  }

  private int transfers() {
    return db.fetchCount(TRANSFER, TRANSFER.ACCOUNT_ID.eq(family.main.id()));
  }

  private static boolean isMade(Map<String, Object> answer) {
    return "TransferMade".equals(answer.get("__typename"));
  }

  /** What one of ten does, by its number. */
  @FunctionalInterface
  private interface One {
    Map<String, Object> acts(int number);
  }

  private static List<Map<String, Object>> atOnce(One one) throws Exception {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(TEN)) {
      var all =
          IntStream.range(0, TEN)
              .<Callable<Map<String, Object>>>mapToObj(
                  number ->
                      () -> {
                        start.await();
                        return one.acts(number);
                      })
              .map(threads::submit)
              .toList();
      start.countDown();
      var answers = new ArrayList<Map<String, Object>>();
      for (var each : all) {
        answers.add(each.get());
      }
      return answers;
    }
  }
}
