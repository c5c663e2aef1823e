package kabinet.home;

import static kabinet.db.Tables.HOME_CONTRACT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
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
import kabinet.platform.operatordata.DataFile;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.References;
import kabinet.platform.operatordata.Row;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Home contracts: {@code contracts.csv}. */
@Repository
class ContractFile implements DataFile<ContractFile.Contract> {

  static final String FILE = "contracts.csv";

  private static final ContractNumber NO_NUMBER = new ContractNumber("000000");
  private static final Msisdn NO_PHONE = new Msisdn("+70000000000");
  private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{2,63}");

  private static final Column<String> ACCOUNT_REF = Columns.reference("account", "accounts.csv");
  private static final Column<ContractNumber> CONTRACT_NUMBER =
      Columns.value("contract_number", ContractNumber::valueOf, NO_NUMBER, "import.contractNumber")
          .unique();
  private static final Column<LocalDate> SIGNED_ON = Columns.day("signed_on");
  private static final Column<String> CITY = Columns.text("city", 80);
  private static final Column<String> STREET = Columns.text("street", 120);
  private static final Column<String> HOUSE = Columns.text("house", 20);
  private static final Column<@Nullable String> FLAT = Columns.text("flat", 20).orEmpty();
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
    this.db = db;
    this.accounts = accounts;
    this.logins = logins;
  }

  record Contract(
      String account,
      ContractNumber contractNumber,
      LocalDate signedOn,
      String city,
      String street,
      String house,
      @Nullable String flat,
      @Nullable String loginName,
      @Nullable Msisdn signInPhone) {}

  @Override
  public String name() {
    return FILE;
  }

  @Override
  public List<Column<?>> columns() {
    return List.of(
        ACCOUNT_REF,
        CONTRACT_NUMBER,
        SIGNED_ON,
        CITY,
        STREET,
        HOUSE,
        FLAT,
        LOGIN_NAME,
        SIGN_IN_PHONE);
  }

  @Override
  public Contract read(Row row) {
    return new Contract(
        row.get(ACCOUNT_REF),
        row.get(CONTRACT_NUMBER),
        row.get(SIGNED_ON),
        row.get(CITY),
        row.get(STREET),
        row.get(HOUSE),
        row.get(FLAT),
        row.get(LOGIN_NAME),
        row.get(SIGN_IN_PHONE));
  }

  @Override
  public String ref(Contract row) {
    return row.account();
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
    Field<String> unique = field(DSL.name("home_contract", column.name()), String.class);
    var contracts =
        db.select(unique, HOME_CONTRACT.ACCOUNT_ID)
            .from(HOME_CONTRACT)
            .where(unique.in(values))
            .fetchMap(unique, HOME_CONTRACT.ACCOUNT_ID);
    var refs = accounts.refs(contracts.values());
    return contracts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> refs.getOrDefault(one.getValue(), "")));
  }

  @Override
  public void apply(List<Entry<Contract>> entries, References references) {
    db.insertInto(HOME_CONTRACT)
        .columns(
            HOME_CONTRACT.ACCOUNT_ID,
            HOME_CONTRACT.CONTRACT_NUMBER,
            HOME_CONTRACT.SIGNED_ON,
            HOME_CONTRACT.CITY,
            HOME_CONTRACT.STREET,
            HOME_CONTRACT.HOUSE,
            HOME_CONTRACT.FLAT,
            HOME_CONTRACT.LOGIN_NAME,
            HOME_CONTRACT.SIGN_IN_PHONE)
        .valuesOfRows(
            entries.stream()
                .map(Entry::row)
                .map(
                    one ->
                        row(
                            new AccountId(references.id(ACCOUNT_REF, one.account())),
                            one.contractNumber(),
                            one.signedOn(),
                            one.city(),
                            one.street(),
                            one.house(),
                            one.flat(),
                            one.loginName(),
                            one.signInPhone()))
                .toList())
        .onDuplicateKeyUpdate()
        .set(HOME_CONTRACT.CONTRACT_NUMBER, excluded(HOME_CONTRACT.CONTRACT_NUMBER))
        .set(HOME_CONTRACT.SIGNED_ON, excluded(HOME_CONTRACT.SIGNED_ON))
        .set(HOME_CONTRACT.CITY, excluded(HOME_CONTRACT.CITY))
        .set(HOME_CONTRACT.STREET, excluded(HOME_CONTRACT.STREET))
        .set(HOME_CONTRACT.HOUSE, excluded(HOME_CONTRACT.HOUSE))
        .set(HOME_CONTRACT.FLAT, excluded(HOME_CONTRACT.FLAT))
        .set(HOME_CONTRACT.LOGIN_NAME, excluded(HOME_CONTRACT.LOGIN_NAME))
        .set(HOME_CONTRACT.SIGN_IN_PHONE, excluded(HOME_CONTRACT.SIGN_IN_PHONE))
        .execute();
    logins.renew(
        entries.stream()
            .map(entry -> new AccountId(references.id(ACCOUNT_REF, entry.ref())))
            .toList());
  }
}
