package kabinet.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kabinet.Rule;
import kabinet.platform.operatordata.Problem;
import org.assertj.core.groups.Tuple;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class BrokenFolderTests {

  @TempDir Path temp;
  @Autowired OperatorImport imports;
  @Autowired ImportLog log;
  @Autowired DSLContext db;

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/broken-rows.csv", numLinesToSkip = 1)
  void aBrokenRowIsNamedAndNothingIsWritten(
      String file, String right, String wrong, long line, String field, String reason)
      throws IOException {
    var folder = OperatorFolder.of(1).saying(file, wrong == null ? "" : wrong, right).in(temp);
    var before = everything();

    var report = imports.run(folder, Progress.unseen());

    assertThat(report.problems())
        .extracting(Problem::file, Problem::line, Problem::field, Problem::reason)
        .containsExactly(tuple(file, line, blank(field), reason));
    assertThat(log.line(report.problems().getFirst())).startsWith(file).doesNotContain("{");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  @Rule("R2")
  void aNumberOpensOneCabinetOnly() throws IOException {
    var folder =
        OperatorFolder.of(1).saying("contracts.csv", "ada1,+79008000001", "ada1,").in(temp);

    var report = imports.run(folder, Progress.unseen());

    assertThat(report.problems())
        .extracting(Problem::file, Problem::field, Problem::reason)
        .containsExactly(tuple("lines.csv", "msisdn", "import.unique"));
  }

  @Test
  @Rule("R19")
  void alsoANumberOfAContractAndOneOfAnAccountOpenOneCabinetOnly() throws IOException {
    var folder =
        withASecondHome()
            .and("contracts.csv", "1d,920000001,2024-03-14,Город,Улица,1,3,,")
            .in(temp);

    assertRefused(folder, "contracts.csv", "contract_number", "import.login", "920000001", "1c");
  }

  @Test
  @Rule("S19")
  void aHolderHasOneHousehold() throws IOException {
    var folder = OperatorFolder.of(1).and("households.csv", "1hh2,Ещё одни,1h").in(temp);

    var report = imports.run(folder, Progress.unseen());

    assertThat(report.problems())
        .extracting(Problem::file, Problem::line, Problem::field, Problem::reason)
        .containsExactly(tuple("households.csv", 3L, "holder", "import.unique"));
  }

  @Test
  void anOfferingWithoutPricesIsRefused() throws IOException {
    var folder =
        OperatorFolder.of(1).saying("prices.csv", "", "1tv,RECURRING,0,MONTH,,\n").in(temp);

    assertRefused(folder, "offerings.csv", "ref", "import.noPrices", "1tv");
  }

  @Test
  void aBucketComesFromAProductOfItsOwnAccount() throws IOException {
    var folder = OperatorFolder.of(1).saying("buckets.csv", "1m,1p2", "1m,1p1").in(temp);

    assertRefused(folder, "buckets.csv", "product", "import.foreignProduct", "1b1", "1m");
  }

  @Test
  void everyBrokenRowIsNamedAtOnce() throws IOException {
    var folder =
        OperatorFolder.of(1)
            .saying("regions.csv", "1r,Край,", "1r,Край,Land")
            .saying("prices.csv", "half a rouble", "500.00")
            .saying("prices.csv", "YEAR", "MINUTE")
            .saying("lines.csv", "8 900 800", "+79008000001")
            .in(temp);

    var report = imports.run(folder, Progress.unseen());

    assertThat(report.refused()).isTrue();
    assertThat(report.problems().stream().map(log::line))
        .containsExactlyInAnyOrder(
            "regions.csv:2 name_en: The field is empty.",
            "prices.csv:2 amount: This is no sum. Write 590 or 590.50.",
            "prices.csv:3 unit: Only these are allowed: ITEM, MONTH, DAY, MINUTE, MESSAGE,"
                + " MEGABYTE, GIGABYTE.",
            "lines.csv:2 msisdn: This is no phone number. Write +79000000001.");
  }

  @Test
  void aThousandAreNamedAndTheRestAreCounted() throws IOException {
    var folder = OperatorFolder.of(1);
    folder.with("regions.csv", folder.content("regions.csv") + "no good,Край,Land\n".repeat(1500));

    var report = imports.run(folder.in(temp), Progress.unseen());

    assertThat(report.problems()).hasSize(1000);
    assertThat(report.problemCount()).isEqualTo(1500);
  }

  @Test
  void whatAnAccountMustHaveIsMissedWhenAllRowsAreRight() throws IOException {
    var before = everything();
    var folder =
        OperatorFolder.of(1)
            .without("sims.csv")
            .without("equipment.csv")
            .without("contracts.csv")
            .saying("balances.csv", "", "1m,100.00,today-1 10:00,0\n")
            .saying("products.csv", "1option", "1plan")
            .saying("products.csv", "1c,1plan", "1c,1tv")
            .in(temp);

    var report = imports.run(folder, Progress.unseen());

    assertThat(report.problems())
        .extracting(Problem::reason, Problem::words)
        .containsExactlyInAnyOrder(
            problem("import.noSim", "1m"),
            problem("import.noContract", "1c"),
            problem("import.noBalance", "1m"),
            problem("import.noPlan", "1m"),
            problem("import.notForHome", "1c"),
            problem("import.twoPlans", "1c"));
    assertThat(everything()).isEqualTo(before);
  }

  private static OperatorFolder withASecondHome() {
    return OperatorFolder.of(1)
        .and("accounts.csv", "1d,930000001,1hh,HOME,Дача,1r,OWNER,no,3")
        .and("balances.csv", "1d,0,today-1 10:00,0");
  }

  private void assertRefused(Path folder, String file, String field, String reason, Object... words)
      throws IOException {
    var before = everything();

    var report = imports.run(folder, Progress.unseen());

    assertThat(report.problems())
        .extracting(Problem::file, Problem::field, Problem::reason, Problem::words)
        .containsExactly(tuple(file, field, reason, List.of(words)));
    assertThat(log.line(report.problems().getFirst())).startsWith(file).doesNotContain("{");
    assertThat(everything()).isEqualTo(before);
  }

  private static Tuple problem(String reason, String account) {
    return tuple(reason, List.<Object>of(account));
  }

  private static String blank(String field) {
    return field == null ? "" : field;
  }

  /** How many rows every table has. */
  private List<String> everything() {
    return db.select(field("table_name", String.class))
        .from("information_schema.tables")
        .where("table_schema = database()")
        .orderBy(1)
        .fetch()
        .map(row -> row.value1() + " " + db.fetchCount(table(name(row.value1()))));
  }
}
