package kabinet.operations;

import static java.time.temporal.ChronoUnit.DAYS;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.nio.file.Path;
import java.time.Clock;
import kabinet.DemoData;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.kernel.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@DemoData
class DemoImportTests {

  @Autowired OperatorImport imports;
  @Autowired LedgerCheck check;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  @Test
  void theDemoASecondTimeChangesNothing() throws Exception {
    var again = imports.run(Path.of("src/main/resources/demo"), Progress.unseen());

    assertThat(again.fresh()).isZero();
    assertThat(again.changed()).isZero();
    assertThat(again.same()).isGreaterThan(9000);
  }

  @Test
  @Rule("R48")
  void everyAccountComesWithSixMonthsThatAddUpToItsBalance() {
    var found = check.check();

    assertThat(found.faults()).isEmpty();
    assertThat(found.leftOver()).isEqualTo(Money.ZERO);
    assertThat(
            db.select(LEDGER_ENTRY.ACCOUNT_ID)
                .from(LEDGER_ENTRY)
                .groupBy(LEDGER_ENTRY.ACCOUNT_ID)
                .having(
                    max(LEDGER_ENTRY.SEQ)
                        .lt(12L)
                        .or(min(LEDGER_ENTRY.POSTED_AT).gt(clock.instant().minus(180, DAYS))))
                .fetch())
        .isEmpty();
    assertThat(found.accounts()).isEqualTo(17);
  }
}
