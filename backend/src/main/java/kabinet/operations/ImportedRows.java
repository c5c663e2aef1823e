package kabinet.operations;

import static kabinet.db.Tables.IMPORTED_ROW;
import static org.jooq.impl.DSL.param;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What each row said when it was last applied. */
@Repository
class ImportedRows {

  private final DSLContext db;

  ImportedRows(DSLContext db) {
    this.db = db;
  }

  Map<String, byte[]> fingerprints(String file, Collection<String> refs) {
    return db.select(IMPORTED_ROW.REF, IMPORTED_ROW.FINGERPRINT)
        .from(IMPORTED_ROW)
        .where(IMPORTED_ROW.FILE.eq(file))
        .and(IMPORTED_ROW.REF.in(refs))
        .fetchMap(IMPORTED_ROW.REF, IMPORTED_ROW.FINGERPRINT);
  }

  void remember(String file, Map<String, byte[]> fingerprints) {
    var row =
        db.insertInto(IMPORTED_ROW)
            .set(IMPORTED_ROW.FILE, file)
            .set(IMPORTED_ROW.REF, param("ref", String.class))
            .set(IMPORTED_ROW.FINGERPRINT, param("fingerprint", byte[].class))
            .onDuplicateKeyUpdate()
            .set(IMPORTED_ROW.FINGERPRINT, param("again", byte[].class));
    var batch = db.batch(row);
    for (var one : fingerprints.entrySet()) {
      batch = batch.bind(file, one.getKey(), one.getValue(), one.getValue());
    }
    batch.execute();
  }
}
