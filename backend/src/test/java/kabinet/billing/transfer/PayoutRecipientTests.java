package kabinet.billing.transfer;

import static kabinet.billing.PayoutAnswer.PAID;
import static kabinet.billing.PayoutAnswer.UNSURE;
import static kabinet.billing.transfer.Sending.part;
import static kabinet.billing.transfer.TestPayouts.CARD;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.PAID_ORDER;
import static kabinet.db.Tables.PAYOUT;
import static kabinet.db.Tables.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.TransferKind;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule("R44")
@ExtendWith(OutputCaptureExtension.class)
class PayoutRecipientTests {
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired TestPayouts gateway;
  @Autowired PayoutRounds rounds;

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
  void aCardsNumberIsKeptNowhereAndWrittenToNoLog(CapturedOutput log) {
    gateway.answers(UNSURE);
    var quote = Sending.id(mother.quote(Map.of("card", "4242 4242-4242\u00a04242"), "100.00"));
    mother.send(quote);
    rounds.round();

    var terms =
        new String(
            Base64.getUrlDecoder().decode(quote.substring(0, quote.indexOf('.'))),
            StandardCharsets.UTF_8);
    assertThat(terms).contains("token-of-CARD").doesNotContain(CARD);
    for (var table : List.of(TRANSFER, PAYOUT, PAID_ORDER, LEDGER_ENTRY)) {
      assertThat(db.fetch(table).toString()).doesNotContain(CARD);
    }
    assertThat(log.getAll()).doesNotContain(CARD, "4242 4242", "token-of-CARD");
  }

  @Test
  void aWalletIsPaidOutToo() {
    gateway.answers(PAID);
    var made = mother.send(Sending.id(mother.quote(Map.of("wallet", "410011234567"), "50.00")));

    assertThat(part(made, "transfer")).containsEntry("kind", "WALLET");
    rounds.round();
    assertThat(status()).isEqualTo(TransferStatus.DONE);
  }

  @Test
  void digitsThatAreNoCardsAndCardsThatTakeNothingAreRefused() {
    assertThat(mother.quote(Map.of("card", "4242424242424241"), "100.00"))
        .containsEntry("__typename", "RecipientNotUnderstood")
        .containsEntry("message", "В номере карты ошибка. Проверьте цифры.");
    assertThat(mother.quote(Map.of("wallet", "12"), "100.00"))
        .containsEntry("__typename", "RecipientNotUnderstood");
    assertThat(mother.quote(Map.of("card", "5555555555554444"), "100.00"))
        .containsEntry("__typename", "RecipientNotFound");
  }

  @Test
  void onceNobodyPaysOutAnyMoreAQuoteForACardIsRefused() {
    var quote = Sending.id(mother.quote(Map.of("card", CARD), "100.00"));
    gateway.serves();

    assertThat(mother.send(quote)).containsEntry("__typename", "PayoutsUnavailable");
    assertThat(money.balance(family.main.id())).hasToString("500.00");
  }

  private TransferStatus status() {
    return db.fetchSingle(TRANSFER, TRANSFER.ACCOUNT_ID.eq(family.main.id())).getStatus();
  }
}
