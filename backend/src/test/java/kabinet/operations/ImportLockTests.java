package kabinet.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import kabinet.platform.operatordata.Problem;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ImportTest
class ImportLockTests {

  @TempDir Path temp;
  @Autowired OperatorImport imports;
  @Autowired TransactionTemplate transaction;
  @Autowired DSLContext db;

  @Test
  void aSecondImportWaitsUntilTheFirstIsCommitted() throws IOException {
    var folder = OperatorFolder.of(8).in(temp);

    transaction.executeWithoutResult(
        open -> {
          assertThat(inTransaction(folder).problems()).isEmpty();
          assertThat(CompletableFuture.supplyAsync(() -> inTransaction(folder)).join().problems())
              .extracting(Problem::reason)
              .containsExactly("import.running");
        });

    assertThat(imports.run(folder, Progress.unseen()))
        .extracting(ImportReport::refused, ImportReport::fresh)
        .containsExactly(false, 0L);
  }

  @Test
  void noStatementOfAnImportIsTooLongAndEveryOtherMayBe() throws IOException {
    var folder = OperatorFolder.of(8).in(temp);

    transaction.executeWithoutResult(
        open -> {
          inTransaction(folder);
          assertThat(db.connectionResult(Connection::getNetworkTimeout)).isZero();
        });

    assertThat(db.connectionResult(Connection::getNetworkTimeout)).isEqualTo(30_000);
  }

  private ImportReport inTransaction(Path folder) {
    try {
      return imports.run(folder, Progress.unseen());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
