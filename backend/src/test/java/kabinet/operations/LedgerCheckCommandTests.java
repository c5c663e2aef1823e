package kabinet.operations;

import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.OPERATOR_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** In a schema of its own: elsewhere tests make accounts whose money nobody has entered. */
@KabinetTest
@TestPropertySource(
    properties = {
      "kabinet.test-schema=checked",
      "kabinet.language=en",
      "kabinet.check-ledger=true"
    })
@ExtendWith(OutputCaptureExtension.class)
@Rule("R48")
class LedgerCheckCommandTests {
  @Autowired LedgerCheckCommand command;
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  private AccountId account;

  @BeforeEach
  void anAccountWithEntries() {
    var family = new TestFamily(db, service, clock);
    var money = new TestMoney(ledger, transaction, clock);
    account = money.opens(family.main, "500.00").id();
    family.child.balance("0.00", "0.00");
    family.home.balance("0.00", "0.00");
    money.takes(account, "12.34");
  }

  @AfterEach
  void nothingIsLeft() {
    db.execute("delete from ledger_entry");
    db.execute("delete from operator_entry");
    db.execute("update account_balance set last_seq = 0, balance_minor = 0");
  }

  @Test
  void aLedgerThatHoldsEndsWithNought(CapturedOutput output) {
    command.run(new DefaultApplicationArguments());

    assertThat(command.getExitCode()).isZero();
    assertThat(output).contains("Read: 1 accounts, 2 entries.").contains("The ledger holds");
  }

  @Test
  void anEntryThatWasChangedEndsWithOne(CapturedOutput output) {
    db.update(LEDGER_ENTRY)
        .set(LEDGER_ENTRY.AMOUNT_MINOR, new Money(-1_233))
        .where(LEDGER_ENTRY.SEQ.eq(2L))
        .execute();

    command.run(new DefaultApplicationArguments());

    assertThat(command.getExitCode()).isOne();
    assertThat(output)
        .contains(account + ", entry 2 is not what its reason makes")
        .contains("Movements do not sum to zero: 0.01 is left.")
        .contains("The ledger does not hold");
  }

  @Test
  void whatTheOperatorLostEndsWithOne() {
    db.deleteFrom(OPERATOR_ENTRY).execute();

    command.run(new DefaultApplicationArguments());

    assertThat(command.getExitCode()).isOne();
  }
}
