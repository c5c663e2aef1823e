package kabinet.catalog;

import static kabinet.db.Tables.OFFERING_PRICE;

import java.util.List;
import kabinet.db.Tables;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.ListFile;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Price lists; another list is another version, and what was agreed on before stays: {@code
 * prices.csv}.
 */
@Repository
class PriceFile extends ListFile {

  static final String FILE = "prices.csv";

  private static final Column<String> OFFERING = Columns.reference("offering", OfferingFile.FILE);
  private static final Column<PriceKind> KIND = Columns.oneOf("kind", PriceKind.class);
  private static final Column<PriceUnit> UNIT = Columns.oneOf("unit", PriceUnit.class);
  private static final Column<@Nullable String> NOTE_RU = Columns.text("note_ru", 200).orEmpty();
  private static final Column<@Nullable String> NOTE_EN = Columns.text("note_en", 200).orEmpty();

  private static final TableRows ROWS =
      TableRows.keyed(OFFERING, OFFERING_PRICE.OFFERING_ID)
          .positioned(OFFERING_PRICE.POSITION)
          .with(KIND, OFFERING_PRICE.KIND)
          .with(Columns.price("amount"), OFFERING_PRICE.AMOUNT_MINOR)
          .with(UNIT, OFFERING_PRICE.UNIT)
          .with(NOTE_RU, OFFERING_PRICE.NOTE_RU)
          .with(NOTE_EN, OFFERING_PRICE.NOTE_EN);

  private final DSLContext db;

  PriceFile(DSLContext db, CatalogRevision revision) {
    super(FILE, db, ROWS, revision::advance);
    this.db = db;
  }

  @Override
  protected void check(Row row) {
    var kind = row.get(KIND);
    if (!fits(kind, row.get(UNIT))) {
      row.refuse(UNIT, "import.priceUnit", kind);
    }
    if (row.cell(NOTE_RU).isEmpty() != row.cell(NOTE_EN).isEmpty()) {
      row.refuse(row.cell(NOTE_RU).isEmpty() ? NOTE_RU : NOTE_EN, "import.bothLanguages");
    }
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    for (var entry : entries) {
      var offering = new OfferingId(references.id(OFFERING, entry.ref()));
      ROWS.starting(OFFERING_PRICE.VERSION, nextVersion(offering))
          .add(db, entry.rows(), references);
    }
  }

  private static boolean fits(PriceKind kind, PriceUnit unit) {
    return switch (kind) {
      case ONE_TIME -> unit == PriceUnit.ITEM;
      case RECURRING -> unit == PriceUnit.MONTH || unit == PriceUnit.DAY;
      case USAGE, AFTER_LIMIT ->
          switch (unit) {
            case MINUTE, MESSAGE, MEGABYTE, GIGABYTE -> true;
            case ITEM, MONTH, DAY -> false;
          };
    };
  }

  private int nextVersion(OfferingId offering) {
    db.update(Tables.OFFERING)
        .set(Tables.OFFERING.PRICE_VERSION, Tables.OFFERING.PRICE_VERSION.plus(1))
        .where(Tables.OFFERING.ID.eq(offering))
        .execute();
    return db.select(Tables.OFFERING.PRICE_VERSION)
        .from(Tables.OFFERING)
        .where(Tables.OFFERING.ID.eq(offering))
        .fetchSingle()
        .value1();
  }
}
