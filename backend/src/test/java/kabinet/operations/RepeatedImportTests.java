package kabinet.operations;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LEDGER_ENTRY;
import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.OFFERING;
import static kabinet.db.Tables.OFFERING_PRICE;
import static kabinet.db.Tables.PRODUCT;
import static kabinet.db.Tables.USAGE_RECORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import kabinet.Rule;
import kabinet.household.HouseholdId;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import kabinet.platform.operatordata.Problem;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@ImportTest
class RepeatedImportTests {

  @TempDir Path temp;
  @Autowired OperatorImport imports;
  @Autowired DSLContext db;

  @Test
  void theSameFolderTwiceChangesNothing() throws IOException {
    var first = run(OperatorFolder.of(2));
    var second = run(OperatorFolder.of(2));

    assertThat(first.changed()).isZero();
    assertThat(second.fresh()).isZero();
    assertThat(second.changed()).isZero();
    assertThat(second.same()).isEqualTo(first.fresh());
  }

  @Test
  void aChangedRowIsAppliedAndReported() throws IOException {
    run(OperatorFolder.of(3));

    var report = run(OperatorFolder.of(3).saying("accounts.csv", "Бабушка Ада", "Ада"));

    assertThat(report.files())
        .filteredOn(file -> file.changed() > 0)
        .extracting(ImportReport.FileReport::file, ImportReport.FileReport::changedRefs)
        .containsExactly(tuple("accounts.csv", List.of("3m")));
    assertThat(db.fetchValue(ACCOUNT.LABEL, ACCOUNT.REF.eq("3m"))).isEqualTo("Бабушка Ада");
  }

  @Test
  void anotherPriceListIsAnotherVersionAndWhatWasAgreedOnStays() throws IOException {
    run(OperatorFolder.of(4));

    run(
        OperatorFolder.of(4)
            .saying("prices.csv", "550", "500.00")
            .saying("products.csv", "4p9,4m,4option,ACTIVE,today,,\n4p2", "4p2"));

    var plan = db.fetchSingle(OFFERING, OFFERING.CODE.eq("4plan"));
    assertThat(plan.getPriceVersion()).isEqualTo(2);
    assertThat(db.fetchValue(PRODUCT.PRICE_VERSION, PRODUCT.REF.eq("4p1"))).isEqualTo(1);
    assertThat(
            db.select(OFFERING_PRICE.VERSION, OFFERING_PRICE.AMOUNT_MINOR)
                .from(OFFERING_PRICE)
                .where(OFFERING_PRICE.OFFERING_ID.eq(plan.getId()))
                .and(OFFERING_PRICE.POSITION.eq(0))
                .orderBy(OFFERING_PRICE.VERSION)
                .fetch(OFFERING_PRICE.AMOUNT_MINOR))
        .containsExactly(roubles("500"), roubles("550"));
  }

  @Test
  void anOpeningBalanceIsEnteredOnceAndNeverChanged() throws IOException {
    run(OperatorFolder.of(5));

    var changed = run(OperatorFolder.of(5).saying("balances.csv", "5m,900.00", "5m,100.00"));

    assertThat(changed.problems())
        .extracting(Problem::file, Problem::line, Problem::field, Problem::reason)
        .containsExactly(tuple("balances.csv", 2L, "opening", "import.opened"));
    assertThat(balance("5m")).isEqualTo(roubles("100"));
    assertThat(db.fetchCount(LEDGER_ENTRY, LEDGER_ENTRY.ACCOUNT_ID.eq(account("5m")))).isOne();
  }

  @Test
  @Rule("R51")
  void trustCreditMayChangeWhileTheBalanceStands() throws IOException {
    run(OperatorFolder.of(6));

    var report = run(OperatorFolder.of(6).saying("balances.csv", "10:00,300.00\n", "10:00,0\n"));

    assertThat(report.changed()).isOne();
    assertThat(balance("6m")).isEqualTo(roubles("100"));
    assertThat(
            db.fetchValue(
                ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, ACCOUNT_BALANCE.ACCOUNT_ID.eq(account("6m"))))
        .isEqualTo(roubles("300"));
  }

  @Test
  @Rule("R51")
  void creditThatASubscriberHasSwitchedIsTheSubscribersAffair() throws IOException {
    run(OperatorFolder.of(7));
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, roubles("300"))
        .set(ACCOUNT_BALANCE.CREDIT_CHOSEN, true)
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(account("7m")))
        .execute();

    run(OperatorFolder.of(7).saying("balances.csv", "10:00,100.00\n", "10:00,0\n"));

    assertThat(
            db.fetchValue(
                ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, ACCOUNT_BALANCE.ACCOUNT_ID.eq(account("7m"))))
        .isEqualTo(roubles("300"));
  }

  @Test
  void usageIsNeverAppliedTwiceWhateverItSaysTheSecondTime() throws IOException {
    run(OperatorFolder.of(7));

    var report =
        run(
            OperatorFolder.of(7)
                .saying("usage.csv", ",99999,", ",61,")
                .and("usage.csv", "7m,u4,now,VOICE,OUTGOING,0770,30,0"));

    assertThat(report.fresh()).isOne();
    assertThat(
            db.select(USAGE_RECORD.SEQ, USAGE_RECORD.REF, USAGE_RECORD.VOLUME)
                .from(USAGE_RECORD)
                .where(USAGE_RECORD.ACCOUNT_ID.eq(account("7m")))
                .orderBy(USAGE_RECORD.SEQ)
                .fetch(row -> row.value1() + row.value2() + " " + row.value3()))
        .containsExactly("1u1 61", "2u2 1048576", "3u3 1", "4u4 30");
  }

  @Test
  void whatIsNoLongerInTheFilesStays() throws IOException {
    run(OperatorFolder.of(8));

    var report =
        run(
            OperatorFolder.of(8)
                .saying("products.csv", "", "8p3,8c,8tv,ACTIVE,2024-03-14 12:00,,\n"));

    assertThat(report.changed()).isZero();
    assertThat(db.fetchExists(PRODUCT, PRODUCT.REF.eq("8p3"))).isTrue();
  }

  @Test
  @Rule({"S19", "R19"})
  void loginsAndAccessFollowReach() throws IOException {
    run(OperatorFolder.of(9));
    var line = account("9m");
    var owner = db.fetchSingle(LOGIN, LOGIN.IDENTIFIER.eq("+79008000009")).getUserId();

    run(OperatorFolder.of(9).saying("accounts.csv", "SELF,no,1", "OWNER,yes,1"));

    var own = db.fetchSingle(LOGIN, LOGIN.IDENTIFIER.eq("+79008000009")).getUserId();
    assertThat(own.value()).isEqualTo(line.value()).isNotEqualTo(owner.value());
    assertThat(
            db.select(ACCESS.ACCOUNT_ID, ACCESS.REACH)
                .from(ACCESS)
                .where(ACCESS.USER_ID.eq(own))
                .fetch())
        .extracting(row -> row.value1(), row -> row.value2())
        .containsExactly(tuple(line, Reach.SELF));
    assertThat(db.fetchCount(ACCESS, ACCESS.USER_ID.eq(owner))).isEqualTo(2);
    assertThat(
            db.select(LOGIN.IDENTIFIER)
                .from(LOGIN)
                .where(LOGIN.USER_ID.eq(owner))
                .fetchSet(LOGIN.IDENTIFIER))
        .containsExactlyInAnyOrder("800000009", "920000009", "ada9");
  }

  @Test
  @Rule("R19")
  void aContractMayBearTheNumberOfItsOwnAccount() throws IOException {
    run(OperatorFolder.of(6));

    var report = run(OperatorFolder.of(6).saying("contracts.csv", "920000006", "800000006"));

    assertThat(report.changed()).isOne();
    assertThat(db.fetchSingle(LOGIN, LOGIN.IDENTIFIER.eq("920000006")).getAccountId())
        .isEqualTo(account("6c"));
  }

  @Test
  @Rule("S19")
  void aHolderWithAHouseholdGetsNoOther() throws IOException {
    run(OperatorFolder.of(3));

    var report = run(OperatorFolder.of(3).with("households.csv", "ref,name,holder\n3hh2,Ещё,3h\n"));

    assertThat(report.problems())
        .extracting(Problem::file, Problem::line, Problem::field, Problem::reason, Problem::words)
        .containsExactly(
            tuple("households.csv", 2L, "holder", "import.held", List.<Object>of("3h", "3hh")));
  }

  @Test
  @Rule("S19")
  void theTableHoldsNoSecondHouseholdOfAHolderEither() throws IOException {
    run(OperatorFolder.of(3));
    var holder = db.fetchSingle(HOUSEHOLD, HOUSEHOLD.REF.eq("3hh")).getHolderId();
    var second =
        db.insertInto(HOUSEHOLD)
            .set(HOUSEHOLD.ID, new HouseholdId(Ids.next()))
            .set(HOUSEHOLD.REF, "3hh2")
            .set(HOUSEHOLD.NAME, "Ещё")
            .set(HOUSEHOLD.HOLDER_ID, holder);

    assertThatThrownBy(second::execute).isInstanceOf(DuplicateKeyException.class);
  }

  private ImportReport run(OperatorFolder folder) throws IOException {
    return imports.run(folder.in(temp), Progress.unseen());
  }

  private AccountId account(String ref) {
    return db.fetchSingle(ACCOUNT, ACCOUNT.REF.eq(ref)).getId();
  }

  private Money balance(String ref) {
    return db.fetchSingle(ACCOUNT_BALANCE, ACCOUNT_BALANCE.ACCOUNT_ID.eq(account(ref)))
        .getBalanceMinor();
  }

  private static Money roubles(String amount) {
    return Money.of(new BigDecimal(amount));
  }
}
