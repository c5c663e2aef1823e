package kabinet.operations;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kabinet.Rule;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.platform.operatordata.Problem;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** In a schema of its own, where all numbers are free. */
@ImportTest
@TestPropertySource(properties = "kabinet.test-schema=former")
@Rule("R48")
class FormerOperationsTests {
  private static final String OPERATIONS =
      """
      account,ref,at,kind,category,amount,text_ru,text_en
      #m,o0,2026-05-01 00:00,OPENING,,40.00,,
      #m,o1,2026-05-02 10:00,TOP_UP,,500.00,карта •• 4417,card •• 4417
      #m,o2,2026-05-03 09:00,RECURRING_FEE,MOBILE_PLANS,-450.50,Тариф,Plan
      #m,o3,2026-05-03 09:00,TAKEN_BACK,MOBILE_PLANS,10.50,,
      """;

  @TempDir Path temp;
  @Autowired OperatorImport imports;
  @Autowired LedgerCheck check;
  @Autowired DSLContext db;

  @Test
  void whatWasBeforeStandsBeforeAndComesToTheBalance() throws IOException {
    var report = imports.run(folder(1).in(temp), Progress.unseen());

    assertThat(report.problems()).isEmpty();
    assertThat(
            db.fetch(LEDGER_ENTRY, LEDGER_ENTRY.ACCOUNT_ID.eq(account("1m")))
                .sortAsc(LEDGER_ENTRY.SEQ)
                .map(
                    entry ->
                        entry.getSeq()
                            + " "
                            + entry.getFormula()
                            + " "
                            + entry.getBalanceAfterMinor()))
        .containsExactly("1 OPENING 40.00", "2 FORMER 540.00", "3 FORMER 89.50", "4 FORMER 100.00");
    assertThat(
            db.fetchSingle(ACCOUNT_BALANCE, ACCOUNT_BALANCE.ACCOUNT_ID.eq(account("1m")))
                .getBalanceMinor())
        .isEqualTo(new Money(10_000));
    assertThat(check.check().faults()).noneMatch(fault -> fault.contains(account("1m").toString()));
    assertThat(check.check().leftOver()).isEqualTo(Money.ZERO);
  }

  @Test
  void theSameAgainChangesNothing() throws IOException {
    imports.run(folder(2).in(temp), Progress.unseen());

    var again = imports.run(folder(2).in(temp), Progress.unseen());

    assertThat(again.fresh() + again.changed()).isZero();
    assertThat(entries("2m")).isEqualTo(4);
  }

  @Test
  void creditMayChangeAndTheBalanceTheyCameToMayNot() throws IOException {
    imports.run(folder(3).in(temp), Progress.unseen());

    var credit =
        imports.run(
            folder(3).saying("balances.csv", "10:00,300.00\n", "10:00,0\n").in(temp),
            Progress.unseen());
    var balance =
        imports.run(
            folder(3).saying("balances.csv", "3m,90.00", "3m,100.00").in(temp), Progress.unseen());

    assertThat(credit.problems()).isEmpty();
    assertThat(balance.problems()).extracting(Problem::reason).containsExactly("import.opened");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "-450.50, -450.51, import.formerSum, 2",
    "'2026-05-03 09:00,TAKEN', '2036-05-03 09:00,TAKEN', import.formerAfter, 2",
    "2026-05-02, 2026-05-04, import.order, 2",
    "OPENING, TOP_UP, import.formerOpening, 2",
    "'TAKEN_BACK,MOBILE_PLANS', 'OPENING,', import.formerOpening, 2",
    "'OPENING,,', 'OPENING,TV,', import.formerCategory, 2",
    "-450.50, 450.50, import.formerSign, 4",
    "500.00, -500.00, import.formerSign, 3",
    "'Тариф,Plan', 'Тариф,', import.formerText, 4",
    "',o3,', ',o2,', import.listed, 5",
    "'#m,o0', '#x,o0', import.reference, 2"
  })
  void whatCannotBeIsNamedAndNothingIsKept(String right, String wrong, String reason, long line)
      throws IOException {
    var broken =
        OperatorFolder.of(4)
            .with("operations.csv", OPERATIONS.replace(right, wrong).replace("#", "4"));

    var report = imports.run(broken.in(temp), Progress.unseen());

    assertThat(report.problems())
        .extracting(Problem::reason, Problem::line)
        .contains(tuple(reason, line));
    assertThat(db.fetchExists(ACCOUNT, ACCOUNT.REF.eq("4m"))).isFalse();
  }

  @Test
  void anAccountThatHasALedgerBeginsNoOther() throws IOException {
    imports.run(OperatorFolder.of(5).in(temp), Progress.unseen());

    var late = imports.run(folder(5).in(temp), Progress.unseen());

    assertThat(late.problems())
        .extracting(Problem::file, Problem::line, Problem::field, Problem::reason)
        .containsExactly(tuple("operations.csv", 2L, "account", "import.formerLate"));
    assertThat(entries("5m")).isOne();
  }

  @Test
  void aSecondListOfAnAccountIsRefused() throws IOException {
    imports.run(folder(6).in(temp), Progress.unseen());

    var more =
        imports.run(
            folder(6).and("operations.csv", "6m,o4,2026-05-04 09:00,FEE,FEES,-1.00,,").in(temp),
            Progress.unseen());

    assertThat(more.problems()).extracting(Problem::reason).containsExactly("import.formerLate");
    assertThat(entries("6m")).isEqualTo(4);
  }

  @Test
  void whatHasOperationsNeedsABalanceToo() throws IOException {
    var without = folder(7).saying("balances.csv", "", "7m,100.00,today-1 10:00,0\n");

    var report = imports.run(without.in(temp), Progress.unseen());

    assertThat(report.problems())
        .extracting(Problem::reason, Problem::words)
        .containsExactly(tuple("import.noBalance", List.<Object>of("7m")));
  }

  private static OperatorFolder folder(int test) {
    return OperatorFolder.of(test)
        .with("operations.csv", OPERATIONS.replace("#", Integer.toString(test)));
  }

  private AccountId account(String ref) {
    return db.fetchSingle(ACCOUNT, ACCOUNT.REF.eq(ref)).getId();
  }

  private int entries(String ref) {
    return db.fetchCount(LEDGER_ENTRY, LEDGER_ENTRY.ACCOUNT_ID.eq(account(ref)));
  }
}
