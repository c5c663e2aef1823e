package kabinet.billing.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.identity.Identity;
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
class TransferLimitTests {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final String MOST = "5000.00";

  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  private TestMoney money;
  private TestFamily family;
  private TestAccount friend;
  private String friendsNumber;
  private Sending mother;

  @BeforeEach
  void open() {
    money = new TestMoney(ledger, transaction, clock);
    family = new TestFamily(db, service, clock);
    money.opens(family.main, "100000.00");
    friend = money.opens(new TestFamily(db, service, clock).main, "0.00");
    friendsNumber = Sending.number(friend, identity);
    mother = new Sending(family.household.owner(), family.main, service);
  }

  @Test
  void theLimitOfADayIsOneSumOverTheDay() {
    var quotes = List.of(quoted(MOST), quoted(MOST), quoted(MOST), quoted("1.00"));
    for (var quote : quotes.subList(0, 3)) {
      assertThat(mother.send(quote)).containsEntry("__typename", "TransferMade");
    }

    assertThat(mother.quote(friendsNumber, "1.00"))
        .containsEntry("__typename", "TransferLimitExceeded")
        .containsEntry("left", Map.of("amount", "0.00"));
    assertThat(mother.send(quotes.getLast()))
        .containsEntry("__typename", "TransferLimitExceeded")
        .containsEntry("left", Map.of("amount", "0.00"));
    assertThat(money.balance(friend.id())).hasToString("15000.00");

    tomorrow();
    assertThat(mother.send(quoted(MOST))).containsEntry("__typename", "TransferMade");
  }

  @Test
  void theLimitOfAMonthIsOneSumOverTheMonth() {
    beginOfNextMonth();
    for (int day = 0; day < 2; day++) {
      for (int i = 0; i < 3; i++) {
        assertThat(mother.send(quoted(MOST))).containsEntry("__typename", "TransferMade");
      }
      tomorrow();
    }
    assertThat(mother.send(quoted(MOST))).containsEntry("__typename", "TransferMade");

    assertThat(mother.send(quoted("4999.99"))).containsEntry("__typename", "TransferMade");
    assertThat(mother.quote(friendsNumber, "1.00"))
        .containsEntry("__typename", "TransferLimitExceeded")
        .containsEntry("left", Map.of("amount", "0.01"))
        .extractingByKey("message")
        .asString()
        .startsWith("В этом месяце");

    beginOfNextMonth();
    assertThat(mother.send(quoted(MOST))).containsEntry("__typename", "TransferMade");
  }

  @Test
  void limitsAreOfOneAccount() {
    for (int i = 0; i < 3; i++) {
      mother.send(quoted(MOST));
    }
    money.opens(family.child, "100.00");
    var child = new Sending(family.household.owner(), family.child, service);

    assertThat(child.quote(friendsNumber, "50.00"))
        .containsEntry("__typename", "TransferQuote")
        .containsEntry("leftToday", Map.of("amount", "15000.00"));
  }

  private String quoted(String amount) {
    return mother.quoted(friendsNumber, amount);
  }

  private void tomorrow() {
    passUntil(today().plusDays(1));
  }

  private void beginOfNextMonth() {
    passUntil(today().withDayOfMonth(1).plusMonths(1));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), MOSCOW);
  }

  private void passUntil(LocalDate day) {
    Instant then = day.atStartOfDay(MOSCOW).toInstant();
    clock.passes(Duration.between(clock.instant(), then));
  }
}
