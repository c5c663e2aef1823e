package kabinet.billing.transfer;

import static kabinet.billing.PayoutAnswer.PAID;
import static kabinet.billing.PayoutAnswer.REFUSED;
import static kabinet.billing.PayoutAnswer.UNDERWAY;
import static kabinet.billing.PayoutAnswer.UNKNOWN;
import static kabinet.billing.PayoutAnswer.UNSURE;
import static kabinet.billing.transfer.Sending.part;
import static kabinet.billing.transfer.TestPayouts.CARD;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.OPERATOR_ENTRY;
import static kabinet.db.Tables.PAID_ORDER;
import static kabinet.db.Tables.PAYOUT;
import static kabinet.db.Tables.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.TransferKind;
import kabinet.billing.ledger.Book;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule("R44")
class PayoutTests {
  private static final Duration LONG = Duration.ofHours(2);

  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired TestPayouts gateway;
  @Autowired PayoutRounds rounds;
  @Autowired Payouts payouts;
  @Autowired SettlePayout settle;

  private TestMoney money;
  private TestFamily family;
  private Sending mother;

  @BeforeEach
  void open() {
    gateway.serves(TransferKind.CARD, TransferKind.WALLET);
    db.deleteFrom(PAYOUT).execute(); // what others have left undone would take the answers
    money = new TestMoney(ledger, transaction, clock);
    family = new TestFamily(db, service, clock);
    money.opens(family.main, "500.00");
    mother = new Sending(family.household.owner(), family.main, service);
  }

  @AfterEach
  void close() {
    gateway.serves();
  }

  @Test
  void moneyForACardIsTakenAtOnceAndPaidOutOnce() {
    gateway.answers(PAID);
    var made = send();

    assertThat(part(made, "transfer"))
        .containsEntry("status", "SENDING")
        .containsEntry("to", "••\u00a04242")
        .containsEntry("fee", Map.of("amount", "60.00"));
    assertThat(money.balance(family.main.id())).hasToString("340.00");

    rounds.round();
    assertThat(status()).isEqualTo(TransferStatus.DONE);
    assertThat(gateway.paid()).containsExactly(Sending.transfer(made));
    clock.passes(LONG);
    assertThat(rounds.round()).isZero();
    assertThat(books()).containsExactly("PAYOUTS 100.00", "REVENUE 60.00");
    assertThat(faults()).isEmpty();
  }

  @Test
  void whatIsRefusedIsBackWithItsFeeAndCountsForNoLimit() {
    gateway.answers(REFUSED);
    send();
    rounds.round();

    assertThat(status()).isEqualTo(TransferStatus.RETURNED);
    assertThat(money.balance(family.main.id())).hasToString("500.00");
    assertThat(
            db.fetch(LEDGER_ENTRY, LEDGER_ENTRY.ACCOUNT_ID.eq(family.main.id()))
                .sortAsc(LEDGER_ENTRY.SEQ)
                .map(
                    entry ->
                        "%s %s %s"
                            .formatted(
                                entry.getKind(), entry.getCategory(), entry.getAmountMinor())))
        .containsExactly(
            "OPENING null 500.00",
            "TRANSFER_OUT TRANSFERS -100.00",
            "FEE FEES -60.00",
            "RETURNED TRANSFERS 100.00",
            "RETURNED FEES 60.00");
    assertThat(mother.quote(Map.of("card", CARD), "100.00"))
        .containsEntry("leftToday", Map.of("amount", "30000.00"));
    assertThat(faults()).isEmpty();
  }

  @Test
  void whatFailsLateIsBackOnceHoweverOftenItIsSaid() throws Exception {
    gateway.answers(UNDERWAY, UNDERWAY, REFUSED);
    send();

    rounds.round();
    assertThat(status()).isEqualTo(TransferStatus.SENDING);
    for (int i = 0; i < 3; i++) {
      clock.passes(LONG);
      rounds.round();
    }
    var transfer = db.fetchSingle(TRANSFER, TRANSFER.ACCOUNT_ID.eq(family.main.id())).getId();
    twiceAtOnce(
        () -> {
          settle.refused(transfer, family.main.id());
          return 0;
        });
    settle.paid(transfer);

    assertThat(status()).isEqualTo(TransferStatus.RETURNED);
    assertThat(money.balance(family.main.id())).hasToString("500.00");
    assertThat(gateway.paid()).hasSize(1);
    assertThat(faults()).isEmpty();
  }

  @Test
  void aGatewayThatSaysNothingIsAskedWhatItDidBeforeItIsAskedToPayAgain() {
    gateway.answers(UNSURE, UNSURE, PAID);
    send();

    for (int i = 0; i < 3; i++) {
      assertThat(status()).isEqualTo(TransferStatus.SENDING);
      rounds.round();
      clock.passes(LONG);
    }

    assertThat(gateway.paid()).hasSize(1);
    assertThat(status()).isEqualTo(TransferStatus.DONE);
    assertThat(money.balance(family.main.id())).hasToString("340.00");
  }

  @Test
  void whatTheGatewayHasNeverHeardOfIsAskedForAgainUnderTheSameKey() {
    gateway.answers(UNSURE, UNKNOWN, PAID);
    send();

    rounds.round();
    clock.passes(LONG);
    rounds.round();

    assertThat(gateway.paid()).hasSize(2).containsOnly(gateway.paid().getFirst());
    assertThat(status()).isEqualTo(TransferStatus.DONE);
  }

  @Test
  void ofTwoWhoLookAtOnceOnePays() throws Exception {
    gateway.answers(PAID);
    send();

    twiceAtOnce(rounds::round);

    assertThat(gateway.paid()).hasSize(1);
  }

  /** As if the process had died after the gateway was asked and before it was written down. */
  @Test
  void whoDiesWhileTheGatewayIsAskedLosesNothing() {
    gateway.answers(PAID);
    send();
    assertThat(payouts.claim()).hasSize(1);

    assertThat(rounds.round()).isZero();
    clock.passes(Duration.ofSeconds(30));
    assertThat(rounds.round()).isOne();

    assertThat(gateway.paid()).isEmpty(); // it said that it has paid
    assertThat(status()).isEqualTo(TransferStatus.DONE);
  }

  private Map<String, Object> send() {
    return mother.send(Sending.id(mother.quote(Map.of("card", CARD), "100.00")));
  }

  private TransferStatus status() {
    return db.fetchSingle(TRANSFER, TRANSFER.ACCOUNT_ID.eq(family.main.id())).getStatus();
  }

  private List<String> books() {
    var movement =
        db.fetchSingle(PAID_ORDER, PAID_ORDER.ACCOUNT_ID.eq(family.main.id())).getMovementId();
    return db
        .fetch(
            OPERATOR_ENTRY,
            OPERATOR_ENTRY.MOVEMENT_ID.eq(movement).and(OPERATOR_ENTRY.BOOK.ne(Book.OPENING)))
        .map(entry -> entry.getBook() + " " + entry.getAmountMinor())
        .stream()
        .sorted()
        .toList();
  }

  private List<String> faults() {
    return check.check().faults().stream()
        .filter(fault -> fault.startsWith(family.main.id().toString()))
        .toList();
  }

  private static void twiceAtOnce(Callable<?> act) throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var both = List.of(threads.submit(act), threads.submit(act));
      for (var one : both) {
        one.get();
      }
    }
  }
}
