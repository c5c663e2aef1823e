package kabinet.household;

import static kabinet.db.Tables.HOLDER;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The people numbers and contracts are registered to: {@code holders.csv}. */
@Repository
class HolderFile implements DataFile<HolderFile.Holder> {

  static final String FILE = "holders.csv";

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s]{2,}");
  private static final Msisdn NO_PHONE = new Msisdn("+70000000000");

  private static final Column<String> REF = Columns.ref("ref");
  private static final Column<String> DISPLAY_NAME = Columns.text("display_name", 120);
  private static final Column<@Nullable Msisdn> CONTACT_PHONE =
      Columns.value("contact_phone", Msisdn::valueOf, NO_PHONE, "import.msisdn").orEmpty();
  private static final Column<@Nullable String> CONTACT_EMAIL =
      Columns.matching("contact_email", EMAIL, "import.email").orEmpty();

  private final DSLContext db;
  private final ChangedAccounts changed;

  HolderFile(DSLContext db, ChangedAccounts changed) {
    this.db = db;
    this.changed = changed;
  }

  record Holder(
      String ref,
      String displayName,
      @Nullable Msisdn contactPhone,
      @Nullable String contactEmail) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(REF, DISPLAY_NAME, CONTACT_PHONE, CONTACT_EMAIL);
  }

  @Override
  public Holder read(Row row) {
    return new Holder(
        row.get(REF), row.get(DISPLAY_NAME), row.get(CONTACT_PHONE), row.get(CONTACT_EMAIL));
  }

  @Override
  public String ref(Holder row) {
    return row.ref();
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    return db.select(HOLDER.REF, HOLDER.ID)
        .from(HOLDER)
        .where(HOLDER.REF.in(refs))
        .fetchMap(row -> row.value1(), row -> row.value2().value());
  }

  @Override
  public void apply(List<Entry<Holder>> entries, References references) {
    db.insertInto(HOLDER)
        .columns(
            HOLDER.ID, HOLDER.REF, HOLDER.DISPLAY_NAME, HOLDER.CONTACT_PHONE, HOLDER.CONTACT_EMAIL)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new HolderId(Ids.next()),
                            one.ref(),
                            one.displayName(),
                            one.contactPhone() == null ? null : one.contactPhone().value(),
                            one.contactEmail()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(HOLDER.DISPLAY_NAME, excluded(HOLDER.DISPLAY_NAME))
        .set(HOLDER.CONTACT_PHONE, excluded(HOLDER.CONTACT_PHONE))
        .set(HOLDER.CONTACT_EMAIL, excluded(HOLDER.CONTACT_EMAIL))
        .execute();
    changed.holders(entries.stream().filter(Entry::known).map(Entry::ref).toList());
  }
}
