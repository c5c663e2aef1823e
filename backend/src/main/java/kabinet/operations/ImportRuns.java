package kabinet.operations;

import static kabinet.db.Tables.IMPORT_RUN;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.SQLDataType.INTEGER;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import kabinet.kernel.Ids;
import kabinet.platform.db.LongStatements;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Imports that were carried out; never two at a time. */
@Repository
class ImportRuns {

  private static final int FOLDER_LENGTH = 200;

  private final DSLContext db;

  ImportRuns(DSLContext db) {
    this.db = db;
  }

  boolean none() {
    return !db.fetchExists(IMPORT_RUN);
  }

  /**
   * Held until the transaction is over, so that whoever comes next sees what it wrote; for that
   * time no statement is too long.
   */
  boolean lock() {
    db.connection(LongStatements::allow);
    var held = db.select(field("get_lock(concat(database(), ' import'), 0)", INTEGER)).fetchOne();
    boolean locked = held != null && Objects.equals(held.value1(), 1);
    if (locked) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              unlock();
            }
          });
    }
    return locked;
  }

  private void unlock() {
    db.select(field("release_lock(concat(database(), ' import'))", INTEGER)).fetch();
  }

  void add(Path folder, Instant began, Instant finished, ImportReport report) {
    var name = folder.toString();
    db.insertInto(IMPORT_RUN)
        .set(IMPORT_RUN.ID, Ids.next())
        .set(IMPORT_RUN.FOLDER, name.substring(Math.max(0, name.length() - FOLDER_LENGTH)))
        .set(IMPORT_RUN.BEGAN_AT, began)
        .set(IMPORT_RUN.FINISHED_AT, finished)
        .set(IMPORT_RUN.ROWS_NEW, Math.toIntExact(report.fresh()))
        .set(IMPORT_RUN.ROWS_CHANGED, Math.toIntExact(report.changed()))
        .set(IMPORT_RUN.ROWS_SAME, Math.toIntExact(report.same()))
        .execute();
  }
}
