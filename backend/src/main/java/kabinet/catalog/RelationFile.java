package kabinet.catalog;

import static kabinet.db.Tables.OFFERING_RELATION;
import static org.jooq.impl.DSL.row;

import java.util.List;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which offerings need or shut out which: {@code relations.csv}. */
@Repository
class RelationFile implements DataFile<RelationFile.Relation> {

  static final String FILE = "relations.csv";

  private static final Column<String> OFFERING = Columns.reference("offering", OfferingFile.FILE);
  private static final Column<RelationKind> KIND = Columns.oneOf("kind", RelationKind.class);
  private static final Column<String> OTHER = Columns.reference("other", OfferingFile.FILE);

  private final DSLContext db;
  private final CatalogRevision revision;

  RelationFile(DSLContext db, CatalogRevision revision) {
    this.db = db;
    this.revision = revision;
  }

  record Relation(String offering, RelationKind kind, String other) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(OFFERING, KIND, OTHER);
  }

  @Override
  public Relation read(Row row) {
    return new Relation(row.get(OFFERING), row.get(KIND), row.get(OTHER));
  }

  @Override
  public String ref(Relation row) {
    return row.offering();
  }

  @Override
  public boolean list() {
    return true;
  }

  @Override
  public void applied() {
    revision.advance();
  }

  @Override
  public void apply(List<Entry<Relation>> entries, References references) {
    for (var entry : entries) {
      var offering = new OfferingId(references.id(OFFERING, entry.ref()));
      db.deleteFrom(OFFERING_RELATION).where(OFFERING_RELATION.OFFERING_ID.eq(offering)).execute();
      db.insertInto(OFFERING_RELATION)
          .columns(
              OFFERING_RELATION.OFFERING_ID, OFFERING_RELATION.KIND, OFFERING_RELATION.OTHER_ID)
          .valuesOfRows(
              entry.rows().stream()
                  .map(
                      one ->
                          row(
                              offering,
                              one.kind(),
                              new OfferingId(references.id(OTHER, one.other()))))
                  .toList())
          .execute();
    }
  }
}
