package kabinet.catalog;

import static kabinet.db.Tables.OFFERING_RELATION;

import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.ListFile;
import kabinet.platform.operatordata.TableRows;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which offerings need or shut out which: {@code relations.csv}. */
@Repository
class RelationFile extends ListFile {

  private static final Column<RelationKind> KIND = Columns.oneOf("kind", RelationKind.class);
  private static final Column<String> OTHER = Columns.reference("other", OfferingFile.FILE);

  RelationFile(DSLContext db, CatalogRevision revision) {
    super(
        "relations.csv",
        db,
        TableRows.keyed(
                Columns.reference("offering", OfferingFile.FILE), OFFERING_RELATION.OFFERING_ID)
            .with(KIND, OFFERING_RELATION.KIND)
            .id(OTHER, OFFERING_RELATION.OTHER_ID),
        revision::advance,
        KIND,
        OTHER);
  }
}
