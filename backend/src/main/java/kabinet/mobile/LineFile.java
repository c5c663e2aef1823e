package kabinet.mobile;

import static kabinet.db.Tables.MOBILE_LINE;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kabinet.household.AccountRefs;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Mobile numbers: {@code lines.csv}. */
@Repository
class LineFile implements DataFile<LineFile.Line> {

  static final String FILE = "lines.csv";

  private static final Msisdn NO_NUMBER = new Msisdn("+70000000000");

  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<Msisdn> MSISDN =
      Columns.value("msisdn", Msisdn::valueOf, NO_NUMBER, "import.msisdn")
          .uniqueAs("sign-in phone");

  private final DSLContext db;
  private final AccountRefs accounts;
  private final LineLogins logins;

  LineFile(DSLContext db, AccountRefs accounts, LineLogins logins) {
    this.db = db;
    this.accounts = accounts;
    this.logins = logins;
  }

  record Line(String account, Msisdn msisdn) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(ACCOUNT_REF, MSISDN);
  }

  @Override
  public Line read(Row row) {
    return new Line(row.get(ACCOUNT_REF), row.get(MSISDN));
  }

  @Override
  public String ref(Line row) {
    return row.account();
  }

  @Override
  public Map<String, String> holders(Column<?> column, Collection<String> values) {
    var lines =
        db.select(MOBILE_LINE.MSISDN, MOBILE_LINE.ACCOUNT_ID)
            .from(MOBILE_LINE)
            .where(MOBILE_LINE.MSISDN.in(values.stream().map(Msisdn::new).toList()))
            .fetchMap(MOBILE_LINE.MSISDN, MOBILE_LINE.ACCOUNT_ID);
    var refs = accounts.refs(lines.values());
    return lines.entrySet().stream()
        .collect(
            Collectors.toMap(
                line -> line.getKey().value(), line -> refs.getOrDefault(line.getValue(), "")));
  }

  @Override
  public void apply(List<Entry<Line>> entries, References references) {
    db.insertInto(MOBILE_LINE)
        .columns(MOBILE_LINE.ACCOUNT_ID, MOBILE_LINE.MSISDN)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(new AccountId(references.id(ACCOUNT_REF, one.account())), one.msisdn()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(MOBILE_LINE.MSISDN, excluded(MOBILE_LINE.MSISDN))
        .execute();
    logins.renew(
        entries.stream()
            .map(entry -> new AccountId(references.id(ACCOUNT_REF, entry.ref())))
            .toList());
  }
}
