package kabinet.household.numbers;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.CATALOG_REVISION;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOME_CONTRACT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.MOBILE_LINE;
import static kabinet.db.Tables.REGION;
import static kabinet.db.Tables.SIM_CARD;
import static kabinet.db.Tables.USAGE_POSITION;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import kabinet.kernel.Msisdn;
import kabinet.mobile.SimId;
import kabinet.mobile.SimStatus;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;

/** A household whose numbers and contracts have logins, as an import would leave it. */
public final class Cabinet {
  private final DSLContext db;
  private final SignedIn signedIn;
  private final List<AccountId> accounts = new ArrayList<>();
  public final HolderId holder = new HolderId(Ids.next());
  public final HouseholdId id = new HouseholdId(Ids.next());
  private final RegionId region = new RegionId(Ids.next());

  public Cabinet(DSLContext db, SignedIn signedIn, String name) {
    this.db = db;
    this.signedIn = signedIn;
    db.insertInto(REGION)
        .set(REGION.ID, region)
        .set(REGION.CODE, "r" + region.value())
        .set(REGION.NAME_RU, "Край")
        .set(REGION.NAME_EN, "Land")
        .execute();
    db.update(CATALOG_REVISION)
        .set(CATALOG_REVISION.REVISION, CATALOG_REVISION.REVISION.plus(1))
        .execute();
    db.insertInto(HOLDER)
        .set(HOLDER.ID, holder)
        .set(HOLDER.REF, "h" + holder.value())
        .set(HOLDER.DISPLAY_NAME, name)
        .execute();
    db.insertInto(HOUSEHOLD)
        .set(HOUSEHOLD.ID, id)
        .set(HOUSEHOLD.REF, "hh" + id.value())
        .set(HOUSEHOLD.NAME, name)
        .set(HOUSEHOLD.HOLDER_ID, holder)
        .execute();
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
    var account = account(AccountKind.MOBILE, label, reach, primary);
    var sim = new SimId(Ids.next());
    db.insertInto(MOBILE_LINE)
        .set(MOBILE_LINE.ACCOUNT_ID, account)
        .set(MOBILE_LINE.MSISDN, new Msisdn(msisdn))
        .execute();
    db.insertInto(SIM_CARD)
        .set(SIM_CARD.ID, sim)
        .set(SIM_CARD.ACCOUNT_ID, account)
        .set(SIM_CARD.ICCID, digits(sim.value(), 19))
        .set(SIM_CARD.IMSI, digits(sim.value(), 15))
        .set(SIM_CARD.STATUS, SimStatus.ACTIVE)
        .set(SIM_CARD.EMBEDDED, false)
        .set(SIM_CARD.ACTIVATED_AT, Instant.parse("2025-03-01T09:00:00Z"))
        .set(SIM_CARD.IN_USE, true)
        .execute();
    return msisdn;
  }

  /** The number of a home contract. */
  public String contract(String label) {
    var account = account(AccountKind.HOME, label, Reach.OWNER, false);
    var number = digits(account.value(), 12);
    db.insertInto(HOME_CONTRACT)
        .set(HOME_CONTRACT.ACCOUNT_ID, account)
        .set(HOME_CONTRACT.CONTRACT_NUMBER, new ContractNumber(number))
        .set(HOME_CONTRACT.SIGNED_ON, LocalDate.parse("2024-09-01"))
        .set(HOME_CONTRACT.CITY, "Приозёрск")
        .set(HOME_CONTRACT.STREET, "Садовая")
        .set(HOME_CONTRACT.HOUSE, "7")
        .execute();
    return number;
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
    var account = new AccountId(Ids.next());
    accounts.add(account);
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, account)
        .set(ACCOUNT.REF, "a" + account.value())
        .set(ACCOUNT.ACCOUNT_NUMBER, digits(account.value(), 18))
        .set(ACCOUNT.HOUSEHOLD_ID, id)
        .set(ACCOUNT.KIND, kind)
        .set(ACCOUNT.LABEL, label)
        .set(ACCOUNT.REGION_ID, region)
        .set(ACCOUNT.REACH, reach)
        .set(ACCOUNT.PRIMARY_MARK, primary ? true : null)
        .set(ACCOUNT.POSITION, accounts.size())
        .execute();
    db.insertInto(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.ACCOUNT_ID, account)
        .set(ACCOUNT_BALANCE.BALANCE_MINOR, Money.of(new BigDecimal("846.50")))
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, Money.ZERO)
        .set(ACCOUNT_BALANCE.LAST_SEQ, 0L)
        .set(ACCOUNT_BALANCE.CORRECT_AT, Instant.parse("2026-11-22T10:07:00Z"))
        .execute();
    db.insertInto(USAGE_POSITION)
        .set(USAGE_POSITION.ACCOUNT_ID, account)
        .set(USAGE_POSITION.LAST_SEQ, 0L)
        .execute();
    return account;
  }

  private static String digits(long number, int count) {
    String digits = "%019d".formatted(number);
    return digits.substring(digits.length() - count);
  }
}
