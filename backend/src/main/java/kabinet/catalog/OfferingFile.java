package kabinet.catalog;

import static kabinet.db.Tables.OFFERING;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kabinet.kernel.Ids;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the operator sells: {@code offerings.csv}. */
@Repository
class OfferingFile implements DataFile<OfferingFile.Sold> {

  static final String FILE = "offerings.csv";

  private static final Column<String> REF = Columns.ref("ref");
  private static final Column<OfferingKind> KIND = Columns.oneOf("kind", OfferingKind.class);
  private static final Column<String> NAME_RU = Columns.text("name_ru", 80);
  private static final Column<String> NAME_EN = Columns.text("name_en", 80);
  private static final Column<String> DESCRIPTION_RU = Columns.text("description_ru", 500);
  private static final Column<String> DESCRIPTION_EN = Columns.text("description_en", 500);
  private static final Column<@Nullable Long> SPEED_MBPS =
      Columns.whole("speed_mbps", 1, 100_000).orEmpty();
  private static final Column<Boolean> ON_SALE = Columns.flag("on_sale");
  private static final Column<Long> POSITION = Columns.whole("position", 1, 9999);

  private final DSLContext db;
  private final CatalogRevision revision;

  OfferingFile(DSLContext db, CatalogRevision revision) {
    this.db = db;
    this.revision = revision;
  }

  record Sold(
      String ref,
      OfferingKind kind,
      String nameRu,
      String nameEn,
      String descriptionRu,
      String descriptionEn,
      @Nullable Long speedMbps,
      boolean onSale,
      long position) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        REF, KIND, NAME_RU, NAME_EN, DESCRIPTION_RU, DESCRIPTION_EN, SPEED_MBPS, ON_SALE, POSITION);
  }

  @Override
  public Sold read(Row row) {
    var kind = row.get(KIND);
    if ((kind == OfferingKind.INTERNET_PLAN) == row.cell(SPEED_MBPS).isEmpty()) {
      row.refuse(SPEED_MBPS, "import.speed");
    }
    return new Sold(
        row.get(REF),
        kind,
        row.get(NAME_RU),
        row.get(NAME_EN),
        row.get(DESCRIPTION_RU),
        row.get(DESCRIPTION_EN),
        row.get(SPEED_MBPS),
        row.get(ON_SALE),
        row.get(POSITION));
  }

  @Override
  public String ref(Sold row) {
    return row.ref();
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    return db.select(OFFERING.CODE, OFFERING.ID)
        .from(OFFERING)
        .where(OFFERING.CODE.in(refs))
        .fetchMap(row -> row.value1(), row -> row.value2().value());
  }

  @Override
  public void check(List<Entry<Sold>> entries, Problems problems) {
    var kinds =
        db.select(OFFERING.CODE, OFFERING.KIND)
            .from(OFFERING)
            .where(OFFERING.CODE.in(entries.stream().map(Entry::ref).toList()))
            .fetchMap(OFFERING.CODE, OFFERING.KIND);
    entries.stream()
        .filter(entry -> kinds.getOrDefault(entry.ref(), entry.row().kind()) != entry.row().kind())
        .forEach(entry -> problems.add(entry.problem(KIND, "import.fixed")));
  }

  @Override
  public void applied() {
    revision.advance();
  }

  @Override
  public void apply(List<Entry<Sold>> entries, References references) {
    db.insertInto(OFFERING)
        .columns(
            OFFERING.ID,
            OFFERING.CODE,
            OFFERING.KIND,
            OFFERING.NAME_RU,
            OFFERING.NAME_EN,
            OFFERING.DESCRIPTION_RU,
            OFFERING.DESCRIPTION_EN,
            OFFERING.SPEED_MBPS,
            OFFERING.PRICE_VERSION,
            OFFERING.ON_SALE,
            OFFERING.POSITION)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new OfferingId(Ids.next()),
                            one.ref(),
                            one.kind(),
                            one.nameRu(),
                            one.nameEn(),
                            one.descriptionRu(),
                            one.descriptionEn(),
                            one.speedMbps() == null ? null : one.speedMbps().intValue(),
                            0,
                            one.onSale(),
                            (int) one.position()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(OFFERING.NAME_RU, excluded(OFFERING.NAME_RU))
        .set(OFFERING.NAME_EN, excluded(OFFERING.NAME_EN))
        .set(OFFERING.DESCRIPTION_RU, excluded(OFFERING.DESCRIPTION_RU))
        .set(OFFERING.DESCRIPTION_EN, excluded(OFFERING.DESCRIPTION_EN))
        .set(OFFERING.SPEED_MBPS, excluded(OFFERING.SPEED_MBPS))
        .set(OFFERING.ON_SALE, excluded(OFFERING.ON_SALE))
        .set(OFFERING.POSITION, excluded(OFFERING.POSITION))
        .execute();
  }
}
