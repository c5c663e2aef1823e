package kabinet.catalog;

import static kabinet.db.Tables.OFFERING;

import java.util.List;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problems;
import kabinet.platform.operatordata.Row;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What the operator sells: {@code offerings.csv}. */
@Repository
class OfferingFile extends TableFile {

  static final String FILE = "offerings.csv";

  private static final Column<OfferingKind> KIND = Columns.oneOf("kind", OfferingKind.class);
  private static final Column<@Nullable Long> SPEED_MBPS =
      Columns.whole("speed_mbps", 1, 100_000).orEmpty();

  private final DSLContext db;

  OfferingFile(DSLContext db, CatalogRevision revision) {
    super(
        FILE,
        db,
        TableRows.keyed(Columns.ref("ref"), OFFERING.CODE)
            .numbered(OFFERING.ID)
            .with(KIND, OFFERING.KIND)
            .kept()
            .with(Columns.text("name_ru", 80), OFFERING.NAME_RU)
            .with(Columns.text("name_en", 80), OFFERING.NAME_EN)
            .with(Columns.text("description_ru", 500), OFFERING.DESCRIPTION_RU)
            .with(Columns.text("description_en", 500), OFFERING.DESCRIPTION_EN)
            .with(SPEED_MBPS, OFFERING.SPEED_MBPS, Long::intValue)
            .with(Columns.flag("on_sale"), OFFERING.ON_SALE)
            .with(Columns.whole("position", 1, 9999), OFFERING.POSITION, Long::intValue)
            .starting(OFFERING.PRICE_VERSION, 0),
        revision::advance);
    this.db = db;
  }

  @Override
  protected void check(Row row) {
    if ((row.get(KIND) == OfferingKind.INTERNET_PLAN) == row.cell(SPEED_MBPS).isEmpty()) {
      row.refuse(SPEED_MBPS, "import.speed");
    }
  }

  @Override
  public void check(List<Entry<Values>> entries, Problems problems) {
    var kinds =
        db.select(OFFERING.CODE, OFFERING.KIND)
            .from(OFFERING)
            .where(OFFERING.CODE.in(entries.stream().map(Entry::ref).toList()))
            .fetchMap(OFFERING.CODE, OFFERING.KIND);
    for (var entry : entries) {
      var kind = entry.row().get(KIND);
      if (kinds.getOrDefault(entry.ref(), kind) != kind) {
        problems.add(entry.problem(KIND, "import.fixed"));
      }
    }
  }
}
