package kabinet.billing.transfer;

import static kabinet.billing.transfer.Sending.key;
import static kabinet.billing.transfer.Sending.part;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SqlStatements;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.identity.Identity;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.overview.Asking;
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
class TransferTests {
  private static final String FEE = "5.00";

  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
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
    money.opens(family.main, "500.00");
    friend = money.opens(new TestFamily(db, service, clock).main, "0.00");
    friendsNumber = Sending.number(friend, identity);
    Sending.number(family.main, identity);
    mother = new Sending(family.household.owner(), family.main, service);
  }

  @Test
  void theSumArrivesWholeAndTheFeeComesOnTop() {
    var made = mother.send(mother.quoted(friendsNumber, "100.00"));

    assertThat(made).containsEntry("__typename", "TransferMade");
    assertThat(part(made, "transfer"))
        .containsAllEntriesOf(
            Map.of(
                "kind",
                "SUBSCRIBER",
                "status",
                "DONE",
                "amount",
                Map.of("amount", "100.00"),
                "fee",
                Map.of("amount", FEE)));
    assertThat(money.balance(family.main.id())).hasToString("395.00");
    assertThat(money.balance(friend.id())).hasToString("100.00");
    assertThat(entries(family.main.id()))
        .endsWith("TRANSFER_OUT TRANSFERS -100.00 TRANSFER", "FEE FEES -5.00 TRANSFER_FEE");
    assertThat(entries(friend.id())).endsWith("TRANSFER_IN null 100.00 TRANSFER_IN");
    assertThat(faults()).isEmpty();
  }

  @Test
  @Rule("B6")
  void theQuoteNamesSumFeeAndWhatCanStillBeSent() {
    var quote = mother.quote(friendsNumber.replace("+7985", "8 (985) "), "100.00");

    var masked =
        "+7\u00a0985\u00a0•••-%s-%s"
            .formatted(friendsNumber.substring(8, 10), friendsNumber.substring(10, 12));
    assertThat(quote)
        .containsEntry("to", masked)
        .containsEntry("leftToday", Map.of("amount", "15000.00"))
        .containsEntry("leftThisMonth", Map.of("amount", "40000.00"));
    assertThat(part(quote, "quote"))
        .containsEntry("chargedNow", Map.of("amount", "105.00"))
        .containsEntry("balanceAfter", Map.of("amount", "395.00"))
        .containsEntry("affordable", true)
        .extractingByKey("lines")
        .hasToString(
            ("[{text=Перевод на номер %s, amount={amount=100.00}, recurring=null},"
                    + " {text=Комиссия, amount={amount=5.00}, recurring=null}]")
                .formatted(masked));
  }

  @Test
  void neitherSideLearnsMoreThanPartOfANumber() {
    mother.send(mother.quoted(friendsNumber, "100.00"));

    assertThat(
            db.fetch(
                    LEDGER_ENTRY,
                    LEDGER_ENTRY
                        .ACCOUNT_ID
                        .in(friend.id(), family.main.id())
                        .and(LEDGER_ENTRY.SUBJECT_RU.isNotNull()))
                .map(entry -> entry.getSubjectRu()))
        .hasSize(2)
        .allSatisfy(subject -> assertThat(subject).matches("\\+7\u00a0985\u00a0•••-\\d\\d-\\d\\d"));
  }

  @Test
  void theLastKopeckCanBeSentAndNotOneMore() {
    assertThat(mother.send(mother.quoted(friendsNumber, "495.01")))
        .containsEntry("__typename", "OwnFundsTooLow")
        .containsEntry("missing", Map.of("amount", "0.01"));
    assertThat(money.balance(family.main.id())).hasToString("500.00");

    assertThat(mother.send(mother.quoted(friendsNumber, "495.00")))
        .containsEntry("__typename", "TransferMade");
    assertThat(money.balance(family.main.id())).hasToString("0.00");
  }

  @Test
  @Rule("R51")
  void creditIsNeverSent() {
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, new Money(30_000))
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(family.main.id()))
        .execute();

    assertThat(mother.send(mother.quoted(friendsNumber, "500.00")))
        .containsEntry("__typename", "OwnFundsTooLow")
        .containsEntry("missing", Map.of("amount", FEE));

    money.takes(family.main.id(), "620.00");
    assertThat(mother.send(mother.quoted(friendsNumber, "1.00")))
        .containsEntry("__typename", "OwnFundsTooLow")
        .containsEntry("missing", Map.of("amount", "126.00"));
    assertThat(money.balance(friend.id())).hasToString("0.00");
  }

  @Test
  void aHomeContractSendsToo() {
    money.opens(family.home, "50.00");
    var home = new Sending(family.household.owner(), family.home, service);

    assertThat(home.send(home.quoted(friendsNumber, "45.00")))
        .containsEntry("__typename", "TransferMade");
    assertThat(money.balance(friend.id())).hasToString("45.00");
    assertThat(money.balance(family.home.id())).hasToString("0.00");
  }

  @Test
  void theSameKeyAnswersTheSameAndSendsOnce() {
    var quote = mother.quoted(friendsNumber, "100.00");
    var other = mother.quoted(friendsNumber, "100.00");
    var key = key();

    var first = mother.send(quote, key);
    clock.passes(Duration.ofHours(1));

    assertThat(mother.send(quote, key)).isEqualTo(first);
    assertThat(mother.send(other, key)).containsEntry("__typename", "KeyAlreadyUsed");
    assertThat(money.balance(friend.id())).hasToString("100.00");
  }

  @Test
  @Rule("B6")
  void aQuoteIsUsedOnceAndHoldsTenMinutes() {
    var quote = mother.quoted(friendsNumber, "100.00");
    mother.send(quote);
    assertThat(mother.send(quote)).containsEntry("__typename", "StaleQuote");

    var late = mother.quoted(friendsNumber, "100.00");
    clock.passes(Duration.ofMinutes(10));
    var stale = mother.send(late);
    assertThat(stale).containsEntry("__typename", "StaleQuote");
    assertThat(money.balance(friend.id())).hasToString("100.00");

    assertThat(mother.send(Sending.id(stale))).containsEntry("__typename", "TransferMade");
    assertThat(money.balance(friend.id())).hasToString("200.00");
  }

  @Test
  void aTransferIsNotTakenBack() {
    var made = mother.send(mother.quoted(friendsNumber, "100.00"));

    var order = part(made, "order").get("id");
    assertThat(part(made, "order")).containsEntry("undoUntil", null);
    Asking.as(family.household.owner(), service)
        .document(
            "mutation { undo(input: {orderId: \"%s\", idempotencyKey: \"%s\"}) { __typename } }"
                .formatted(order, key()))
        .execute()
        .path("undo.__typename")
        .entity(String.class)
        .isEqualTo("UndoTooLate");
    assertThat(money.balance(friend.id())).hasToString("100.00");
  }

  @Test
  void aTransferCostsThisManyStatements() {
    var quote = mother.quoted(friendsNumber, "100.00");

    assertThat(SqlStatements.during(() -> mother.quote(friendsNumber, "100.00"))).hasSize(4);
    assertThat(SqlStatements.during(() -> mother.send(quote))).hasSize(13);
  }

  private List<String> entries(AccountId account) {
    return db.fetch(LEDGER_ENTRY, LEDGER_ENTRY.ACCOUNT_ID.eq(account))
        .sortAsc(LEDGER_ENTRY.SEQ)
        .map(
            entry ->
                "%s %s %s %s"
                    .formatted(
                        entry.getKind(),
                        entry.getCategory(),
                        entry.getAmountMinor(),
                        entry.getFormula()));
  }

  private List<String> faults() {
    return check.check().faults().stream()
        .filter(
            fault ->
                fault.startsWith(family.main.id().toString())
                    || fault.startsWith(friend.id().toString()))
        .toList();
  }
}
