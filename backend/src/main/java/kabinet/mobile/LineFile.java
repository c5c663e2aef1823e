package kabinet.mobile;

import static kabinet.db.Tables.MOBILE_LINE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kabinet.household.AccountRefs;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Mobile numbers: {@code lines.csv}. */
@Repository
class LineFile extends TableFile {

  private static final Msisdn NO_NUMBER = new Msisdn("+70000000000");

  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<Msisdn> MSISDN =
      Columns.value("msisdn", Msisdn::valueOf, NO_NUMBER, "import.msisdn")
          .uniqueAs("sign-in phone");

  private final AccountRefs accounts;
  private final LineLogins logins;

  LineFile(DSLContext db, AccountRefs accounts, LineLogins logins) {
    super(
        "lines.csv",
        db,
        TableRows.keyed(ACCOUNT_REF, MOBILE_LINE.ACCOUNT_ID).with(MSISDN, MOBILE_LINE.MSISDN));
    this.accounts = accounts;
    this.logins = logins;
  }

  @Override
  public Map<String, String> holders(Column<?> column, Collection<String> values) {
    return accounts.named(owners(column, values));
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    super.apply(entries, references);
    logins.renew(
        entries.stream()
            .map(entry -> new AccountId(references.id(ACCOUNT_REF, entry.ref())))
            .toList());
  }
}
