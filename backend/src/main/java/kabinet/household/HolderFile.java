package kabinet.household;

import static kabinet.db.Tables.HOLDER;

import java.util.List;
import java.util.regex.Pattern;
import kabinet.kernel.Msisdn;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The people numbers and contracts are registered to: {@code holders.csv}. */
@Repository
class HolderFile extends TableFile {

  static final String FILE = "holders.csv";

  private static final Pattern EMAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s]{2,}");
  private static final Msisdn NO_PHONE = new Msisdn("+70000000000");

  private final ChangedAccounts changed;

  HolderFile(DSLContext db, ChangedAccounts changed) {
    super(
        FILE,
        db,
        TableRows.keyed(Columns.ref("ref"), HOLDER.REF)
            .numbered(HOLDER.ID)
            .with(Columns.text("display_name", 120), HOLDER.DISPLAY_NAME)
            .with(
                Columns.value("contact_phone", Msisdn::valueOf, NO_PHONE, "import.msisdn")
                    .orEmpty(),
                HOLDER.CONTACT_PHONE,
                Msisdn::value)
            .with(
                Columns.matching("contact_email", EMAIL, "import.email").orEmpty(),
                HOLDER.CONTACT_EMAIL)
            .with(Columns.ref("person").orEmpty(), HOLDER.PERSON));
    this.changed = changed;
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    super.apply(entries, references);
    changed.holders(entries.stream().filter(Entry::known).map(Entry::ref).toList());
  }
}
