package kabinet.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kabinet.db.Tables;
import kabinet.operations.generator.Generate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class GeneratedImportTests {

  private static final int RECORDS = 20_000;

  @TempDir Path temp;
  @Autowired OperatorImport imports;
  @Autowired DSLContext db;

  @Test
  void whatIsGeneratedComesInWholeAndOnce() throws IOException {
    var folder = temp.resolve("folder");
    Generate.main(
        "--households=1",
        "--lines=10",
        "--contracts=2",
        "--usage-per-line=" + RECORDS / 10,
        "--out=" + folder);

    var first = imports.run(folder, Progress.unseen());
    var second = imports.run(folder, Progress.unseen());

    assertThat(first.problems()).isEmpty();
    assertThat(fresh(first, "accounts.csv")).isEqualTo(12);
    assertThat(fresh(first, "usage.csv")).isEqualTo(RECORDS);
    assertThat(second.fresh() + second.changed()).isZero();
  }

  @Test
  void recordsAreNumberedWithoutGaps() {
    var gaps =
        db.select(Tables.USAGE_RECORD.ACCOUNT_ID)
            .from(Tables.USAGE_RECORD)
            .join(Tables.USAGE_POSITION)
            .on(Tables.USAGE_POSITION.ACCOUNT_ID.eq(Tables.USAGE_RECORD.ACCOUNT_ID))
            .groupBy(Tables.USAGE_RECORD.ACCOUNT_ID, Tables.USAGE_POSITION.LAST_SEQ)
            .having(
                DSL.count()
                    .cast(Long.class)
                    .ne(Tables.USAGE_POSITION.LAST_SEQ)
                    .or(DSL.max(Tables.USAGE_RECORD.SEQ).ne(Tables.USAGE_POSITION.LAST_SEQ)))
            .fetch();

    assertThat(gaps).isEmpty();
  }

  private static long fresh(ImportReport report, String name) {
    return report.files().stream()
        .filter(file -> file.file().equals(name))
        .mapToLong(ImportReport.FileReport::fresh)
        .sum();
  }
}
