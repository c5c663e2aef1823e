package kabinet.home;

import static kabinet.db.Tables.HOME_CONTRACT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kabinet.household.AccountRefs;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Msisdn;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Columns;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.TableFile;
import kabinet.platform.operatordata.TableRows;
import kabinet.platform.operatordata.Values;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Home contracts: {@code contracts.csv}. */
@Repository
class ContractFile extends TableFile {

  static final String FILE = "contracts.csv";

  private static final ContractNumber NO_NUMBER = new ContractNumber("000000");
  private static final Msisdn NO_PHONE = new Msisdn("+70000000000");
  private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,63}");

  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<ContractNumber> CONTRACT_NUMBER =
      Columns.value("contract_number", ContractNumber::valueOf, NO_NUMBER, "import.contractNumber")
          .unique();
  private static final Column<@Nullable String> LOGIN_NAME =
      Columns.matching("login_name", LOGIN, "import.loginName").unique().orEmpty();
  private static final Column<@Nullable Msisdn> SIGN_IN_PHONE =
      Columns.value("sign_in_phone", Msisdn::valueOf, NO_PHONE, "import.msisdn")
          .uniqueAs("sign-in phone")
          .orEmpty();

  private final DSLContext db;
  private final AccountRefs accounts;
  private final ContractLogins logins;

  ContractFile(DSLContext db, AccountRefs accounts, ContractLogins logins) {
    super(
        FILE,
        db,
        TableRows.keyed(ACCOUNT_REF, HOME_CONTRACT.ACCOUNT_ID)
            .with(CONTRACT_NUMBER, HOME_CONTRACT.CONTRACT_NUMBER)
            .with(Columns.day("signed_on"), HOME_CONTRACT.SIGNED_ON)
            .with(Columns.text("city", 80), HOME_CONTRACT.CITY)
            .with(Columns.text("street", 120), HOME_CONTRACT.STREET)
            .with(Columns.text("house", 20), HOME_CONTRACT.HOUSE)
            .with(Columns.text("flat", 20).orEmpty(), HOME_CONTRACT.FLAT)
            .with(LOGIN_NAME, HOME_CONTRACT.LOGIN_NAME)
            .with(SIGN_IN_PHONE, HOME_CONTRACT.SIGN_IN_PHONE));
    this.db = db;
    this.accounts = accounts;
    this.logins = logins;
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    var known = accounts.accounts(refs);
    var contracts =
        db.select(HOME_CONTRACT.ACCOUNT_ID)
            .from(HOME_CONTRACT)
            .where(HOME_CONTRACT.ACCOUNT_ID.in(known.values()))
            .fetchSet(HOME_CONTRACT.ACCOUNT_ID);
    return known.entrySet().stream()
        .filter(one -> contracts.contains(one.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().value()));
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
