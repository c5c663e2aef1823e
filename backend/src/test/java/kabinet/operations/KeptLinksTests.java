package kabinet.operations;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LINE_LINK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import kabinet.Rule;
import kabinet.household.HouseholdId;
import kabinet.household.Reach;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What an import does with a number that was added to another household than it says. */
@ImportTest
@Rule({"R36", "R40"})
class KeptLinksTests {

  @TempDir Path temp;
  @Autowired OperatorImport imports;
  @Autowired DSLContext db;

  @Test
  void aChangedRowLeavesTheLinkAndIsWhatTheNumberIsCalledWhenItComesBack() throws IOException {
    run(OperatorFolder.of(8).without("usage.csv"));
    run(OperatorFolder.of(9).without("usage.csv"));
    linked();

    var report =
        run(
            OperatorFolder.of(9)
                .without("usage.csv")
                .saying("accounts.csv", "Ада по книгам,9r,OWNER,yes,5", "Ада,9r,OWNER,yes,1"));

    assertThat(report.changed()).isOne();
    var account = db.fetchSingle(ACCOUNT, ACCOUNT.REF.eq("9m"));
    assertThat(account.getHouseholdId()).isEqualTo(household("8hh"));
    assertThat(account.getReach()).isEqualTo(Reach.SELF);
    assertThat(account.getPrimaryMark()).isNull();
    assertThat(account.getPosition()).isEqualTo(3);
    assertThat(account.getLabel()).isEqualTo("Ада по книгам");
    assertThat(db.fetchSingle(LINE_LINK, LINE_LINK.ACCOUNT_ID.eq(account.getId())).getLabel())
        .isEqualTo("Ада по книгам");
    assertThat(db.fetchCount(ACCESS, ACCESS.ACCOUNT_ID.eq(account.getId()))).isEqualTo(2);
    assertThat(run(OperatorFolder.of(8).without("usage.csv")).problems()).isEmpty();
  }

  @AfterEach
  void theNumberComesBack() throws IOException {
    db.deleteFrom(LINE_LINK).execute();
    db.update(ACCOUNT)
        .set(ACCOUNT.HOUSEHOLD_ID, household("9hh"))
        .where(ACCOUNT.REF.eq("9m"))
        .execute();
    run(OperatorFolder.of(9).without("usage.csv"));
  }

  private void linked() {
    var account = db.fetchSingle(ACCOUNT, ACCOUNT.REF.eq("9m")).getId();
    db.deleteFrom(LINE_LINK).execute();
    db.insertInto(LINE_LINK)
        .set(LINE_LINK.ACCOUNT_ID, account)
        .set(LINE_LINK.HOUSEHOLD_ID, household("8hh"))
        .set(LINE_LINK.FROM_HOUSEHOLD_ID, household("9hh"))
        .set(LINE_LINK.LINKED_AT, Instant.parse("2026-11-22T09:00:00Z"))
        .set(LINE_LINK.LABEL, "Ада")
        .set(LINE_LINK.LABEL_CHOSEN, false)
        .set(LINE_LINK.REACH, Reach.OWNER)
        .set(LINE_LINK.PRIMARY_MARK, true)
        .set(LINE_LINK.POSITION, 1)
        .execute();
    db.update(ACCOUNT)
        .set(ACCOUNT.HOUSEHOLD_ID, household("8hh"))
        .set(ACCOUNT.REACH, Reach.SELF)
        .setNull(ACCOUNT.PRIMARY_MARK)
        .set(ACCOUNT.POSITION, 3)
        .where(ACCOUNT.ID.eq(account))
        .execute();
  }

  private HouseholdId household(String ref) {
    return db.fetchSingle(HOUSEHOLD, HOUSEHOLD.REF.eq(ref)).getId();
  }

  private ImportReport run(OperatorFolder folder) throws IOException {
    var report = imports.run(folder.in(temp), Progress.unseen());
    assertThat(report.problems()).isEmpty();
    return report;
  }
}
