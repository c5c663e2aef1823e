package kabinet.household.numbers;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.CATALOG_REVISION;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOME_CONTRACT;
import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.MOBILE_LINE;
import static kabinet.db.Tables.REGION;
import static kabinet.db.Tables.USAGE_POSITION;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kabinet.SignedIn;
import kabinet.catalog.RegionId;
import kabinet.household.AccessRows;
import kabinet.household.AccountKind;
import kabinet.household.AccountsChanged;
import kabinet.household.HolderId;
import kabinet.household.HouseholdId;
import kabinet.household.HouseholdRows;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;

/** A household whose numbers and contracts have logins, as an import would leave it. */
public final class Cabinet {
  private final DSLContext db;
  private final SignedIn signedIn;
  private final List<AccountId> accounts = new ArrayList<>();
  private final HouseholdRows rows;
  public final HolderId holder;
  public final HouseholdId id;

  public Cabinet(DSLContext db, SignedIn signedIn, String name) {
    this.db = db;
    this.signedIn = signedIn;
    var region = new RegionId(Ids.next());
    db.insertInto(REGION)
        .set(REGION.ID, region)
        .set(REGION.CODE, "r" + region.value())
        .set(REGION.NAME_RU, "Край")
        .set(REGION.NAME_EN, "Land")
        .execute();
    db.update(CATALOG_REVISION)
        .set(CATALOG_REVISION.REVISION, CATALOG_REVISION.REVISION.plus(1))
        .execute();
    rows = new HouseholdRows(db, region, name, name);
    holder = rows.holder;
    id = rows.id;
  }

  /** Whoever stands in the operator's books under this reference too. */
  public Cabinet of(String person) {
    db.update(HOLDER).set(HOLDER.PERSON, person).where(HOLDER.ID.eq(holder)).execute();
    return this;
  }

  /** Rows of an account, of its household's primary lines and of who sees what, all as they are. */
  String state(AccountId account) {
    return Stream.of(
            db.fetch(ACCOUNT, ACCOUNT.ID.eq(account).or(ACCOUNT.HOUSEHOLD_ID.eq(id))),
            db.fetch(ACCESS, ACCESS.ACCOUNT_ID.eq(account)),
            db.fetch(LOGIN, LOGIN.ACCOUNT_ID.eq(account)))
        .flatMap(rows -> rows.formatCSV().lines())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** The number of a line that stands for the household. */
  public String primaryLine(String label) {
    return line(label, Reach.OWNER, true);
  }

  /** The number of a line that opens only itself. */
  public String line(String label) {
    return line(label, Reach.SELF, false);
  }

  /** The number of a line that opens the household, and does not stand for it. */
  String openingLine(String label) {
    return line(label, Reach.OWNER, false);
  }

  private String line(String label, Reach reach, boolean primary) {
    var msisdn = signedIn.nobody();
    rows.line(account(AccountKind.MOBILE, label, reach, primary), new Msisdn(msisdn));
    return msisdn;
  }

  /** The number of a home contract. */
  public String contract(String label) {
    return rows.contract(account(AccountKind.HOME, label, Reach.OWNER, false)).value();
  }

  /** Lets everybody sign in. */
  public Cabinet opened(AccessRows access, ApplicationEventPublisher events) {
    access.derive(List.of(id));
    events.publishEvent(new AccountsChanged(List.copyOf(accounts)));
    return this;
  }

  public AccountId account(String msisdn) {
    return requireNonNull(
        db.select(MOBILE_LINE.ACCOUNT_ID)
            .from(MOBILE_LINE)
            .where(MOBILE_LINE.MSISDN.eq(new Msisdn(msisdn)))
            .fetchSingle(MOBILE_LINE.ACCOUNT_ID));
  }

  AccountId ofContract(String number) {
    return requireNonNull(
        db.select(HOME_CONTRACT.ACCOUNT_ID)
            .from(HOME_CONTRACT)
            .where(HOME_CONTRACT.CONTRACT_NUMBER.eq(new ContractNumber(number)))
            .fetchSingle(HOME_CONTRACT.ACCOUNT_ID));
  }

  int primaries() {
    return db.fetchCount(
        ACCOUNT, ACCOUNT.HOUSEHOLD_ID.eq(id).and(ACCOUNT.PRIMARY_MARK.isNotNull()));
  }

  private AccountId account(AccountKind kind, String label, Reach reach, boolean primary) {
    var account = rows.account(kind, label, reach, primary);
    accounts.add(account);
    db.insertInto(USAGE_POSITION)
        .set(USAGE_POSITION.ACCOUNT_ID, account)
        .set(USAGE_POSITION.LAST_SEQ, 0L)
        .execute();
    return account;
  }
}
