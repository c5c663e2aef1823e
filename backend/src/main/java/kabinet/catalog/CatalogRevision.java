package kabinet.catalog;

import static kabinet.db.Tables.CATALOG_REVISION;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Moves with every change of the catalogue, so that what is held in memory is read again. */
@Repository
class CatalogRevision {

  private final DSLContext db;

  CatalogRevision(DSLContext db) {
    this.db = db;
  }

  void advance() {
    db.update(CATALOG_REVISION)
        .set(CATALOG_REVISION.REVISION, CATALOG_REVISION.REVISION.plus(1))
        .execute();
  }
}
