package kabinet.operations;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import kabinet.Rule;
import kabinet.household.Reach;
import org.assertj.core.groups.Tuple;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What a household chose itself, and what an import then does. */
@ImportTest
@Rule({"R36", "S19"})
class KeptChoicesTests {

  @TempDir Path temp;
  @Autowired OperatorImport imports;
  @Autowired DSLContext db;

  @Test
  void anUnchangedRowUndoesNothing() throws IOException {
    run(twoLines());
    chosen();

    var report = run(twoLines());

    assertThat(report.changed()).isZero();
    assertThat(line("0m")).isEqualTo(tuple("Своё имя", Reach.SELF, null));
    assertThat(line("0s")).isEqualTo(tuple("Вторая", Reach.OWNER, true));
  }

  @Test
  void aChangedRowChangesTheRestOfIt() throws IOException {
    run(twoLines());
    chosen();

    var report =
        run(
            twoLines()
                .saying("accounts.csv", "Ада Новая,0r,OWNER,yes,7", "Ада,0r,OWNER,yes,1")
                .saying("accounts.csv", "Вторая по книгам", "Вторая"));

    assertThat(report.changed()).isEqualTo(2);
    assertThat(line("0m")).isEqualTo(tuple("Своё имя", Reach.SELF, null));
    assertThat(db.fetchValue(ACCOUNT.POSITION, ACCOUNT.REF.eq("0m"))).isEqualTo(7);
    assertThat(line("0s")).isEqualTo(tuple("Вторая по книгам", Reach.OWNER, true));
  }

  @Test
  void aNewRowThatCallsItselfPrimaryComesAsAnyOther() throws IOException {
    run(twoLines());
    chosen();

    run(
        twoLines()
            .saying("accounts.csv", "Ада,0r,SELF,no,1", "Ада,0r,OWNER,yes,1")
            .and("accounts.csv", "0t,941000000,0hh,MOBILE,Третья,0r,OWNER,yes,4")
            .and("lines.csv", "0t,+79008100000")
            .and("sims.csv", "8970198810000000000,0t,250971000000000,ACTIVE,no,2024-03-14 12:00,")
            .and("products.csv", "0p5,0t,0plan,ACTIVE,2024-03-14 12:00,today+5,")
            .and("balances.csv", "0t,0,today-1 10:00,0"));

    assertThat(line("0t")).isEqualTo(tuple("Третья", Reach.SELF, null));
    assertThat(line("0s")).isEqualTo(tuple("Вторая", Reach.OWNER, true));
  }

  private void chosen() {
    db.update(ACCOUNT)
        .set(ACCOUNT.LABEL, "Своё имя")
        .set(ACCOUNT.LABEL_CHOSEN, true)
        .set(ACCOUNT.REACH, Reach.SELF)
        .setNull(ACCOUNT.PRIMARY_MARK)
        .where(ACCOUNT.REF.eq("0m"))
        .execute();
    db.update(ACCOUNT)
        .set(ACCOUNT.REACH, Reach.OWNER)
        .set(ACCOUNT.PRIMARY_MARK, true)
        .where(ACCOUNT.REF.eq("0s"))
        .execute();
    db.update(HOUSEHOLD)
        .set(HOUSEHOLD.PRIMARY_CHOSEN, true)
        .where(HOUSEHOLD.REF.eq("0hh"))
        .execute();
  }

  private static OperatorFolder twoLines() {
    return OperatorFolder.of(0)
        .without("usage.csv")
        .and("accounts.csv", "0s,931000000,0hh,MOBILE,Вторая,0r,SELF,no,3")
        .and("lines.csv", "0s,+79008090000")
        .and("sims.csv", "897019880900000000,0s,250970900000000,ACTIVE,no,2024-03-14 12:00,")
        .and("products.csv", "0p4,0s,0plan,ACTIVE,2024-03-14 12:00,today+5,")
        .and("balances.csv", "0s,0,today-1 10:00,0");
  }

  private ImportReport run(OperatorFolder folder) throws IOException {
    var report = imports.run(folder.in(temp), Progress.unseen());
    assertThat(report.problems()).isEmpty();
    return report;
  }

  private Tuple line(String ref) {
    return db.select(ACCOUNT.LABEL, ACCOUNT.REACH, ACCOUNT.PRIMARY_MARK)
        .from(ACCOUNT)
        .where(ACCOUNT.REF.eq(ref))
        .fetchSingle(row -> tuple(row.value1(), row.value2(), row.value3()));
  }
}
