package kabinet.catalog;

import static kabinet.db.Tables.OFFERING_PRICE;
import static org.jooq.impl.DSL.row;

import java.util.List;
import java.util.stream.IntStream;
import kabinet.db.Tables;
import kabinet.kernel.Money;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jooq.Row8;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Price lists; another list is another version, and what was agreed on before stays: {@code
 * prices.csv}.
 */
@Repository
class PriceFile implements DataFile<PriceFile.Price> {

  static final String FILE = "prices.csv";

  private static final Column<String> OFFERING = Columns.reference("offering", OfferingFile.FILE);
  private static final Column<PriceKind> KIND = Columns.oneOf("kind", PriceKind.class);
  private static final Column<Money> AMOUNT = Columns.price("amount");
  private static final Column<PriceUnit> UNIT = Columns.oneOf("unit", PriceUnit.class);
  private static final Column<@Nullable String> NOTE_RU = Columns.text("note_ru", 200).orEmpty();
  private static final Column<@Nullable String> NOTE_EN = Columns.text("note_en", 200).orEmpty();

  private final DSLContext db;
  private final CatalogRevision revision;

  PriceFile(DSLContext db, CatalogRevision revision) {
    this.db = db;
    this.revision = revision;
  }

  record Price(
      String offering,
      PriceKind kind,
      Money amount,
      PriceUnit unit,
      @Nullable String noteRu,
      @Nullable String noteEn) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(OFFERING, KIND, AMOUNT, UNIT, NOTE_RU, NOTE_EN);
  }

  @Override
  public Price read(Row row) {
    var kind = row.get(KIND);
    var unit = row.get(UNIT);
    if (!fits(kind, unit)) {
      row.refuse(UNIT, "import.priceUnit", kind);
    }
    if (row.cell(NOTE_RU).isEmpty() != row.cell(NOTE_EN).isEmpty()) {
      row.refuse(row.cell(NOTE_RU).isEmpty() ? NOTE_RU : NOTE_EN, "import.bothLanguages");
    }
    return new Price(
        row.get(OFFERING), kind, row.get(AMOUNT), unit, row.get(NOTE_RU), row.get(NOTE_EN));
  }

  @Override
  public String ref(Price row) {
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
  public void apply(List<Entry<Price>> entries, References references) {
    for (var entry : entries) {
      var offering = new OfferingId(references.id(OFFERING, entry.ref()));
      int version = nextVersion(offering);
      var positions = IntStream.range(0, entry.rows().size());
      db.insertInto(OFFERING_PRICE)
          .columns(
              OFFERING_PRICE.OFFERING_ID,
              OFFERING_PRICE.VERSION,
              OFFERING_PRICE.POSITION,
              OFFERING_PRICE.KIND,
              OFFERING_PRICE.AMOUNT_MINOR,
              OFFERING_PRICE.UNIT,
              OFFERING_PRICE.NOTE_RU,
              OFFERING_PRICE.NOTE_EN)
          .valuesOfRows(
              positions
                  .mapToObj(
                      position -> values(offering, version, position, entry.rows().get(position)))
                  .toList())
          .execute();
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

  private static Row8<OfferingId, Integer, Integer, PriceKind, Money, PriceUnit, String, String>
      values(OfferingId offering, int version, int position, Price price) {
    return row(
        offering,
        version,
        position,
        price.kind(),
        price.amount(),
        price.unit(),
        price.noteRu(),
        price.noteEn());
  }
}
