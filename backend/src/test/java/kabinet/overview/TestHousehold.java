package kabinet.overview;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOME_CONTRACT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.MOBILE_LINE;
import static kabinet.db.Tables.SIM_CARD;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kabinet.household.AccountKind;
import kabinet.household.HolderId;
import kabinet.household.HouseholdId;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import kabinet.kernel.Msisdn;
import kabinet.kernel.Scope;
import kabinet.kernel.SessionId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import kabinet.mobile.SimId;
import kabinet.mobile.SimStatus;
import org.jooq.DSLContext;

/** A household that is filled account by account, as an import would leave it. */
public final class TestHousehold {
  public final HouseholdId id = new HouseholdId(Ids.next());

  private final DSLContext db;
  private final TestCatalog catalog;
  private final HolderId holder = new HolderId(Ids.next());
  private int accounts;

  public TestHousehold(DSLContext db, TestCatalog catalog, String name) {
    this.db = db;
    this.catalog = catalog;
    db.insertInto(HOLDER)
        .set(HOLDER.ID, holder)
        .set(HOLDER.REF, "holder-" + holder.value())
        .set(HOLDER.DISPLAY_NAME, "Анна")
        .execute();
    db.insertInto(HOUSEHOLD)
        .set(HOUSEHOLD.ID, id)
        .set(HOUSEHOLD.REF, "household-" + id.value())
        .set(HOUSEHOLD.NAME, name)
        .set(HOUSEHOLD.HOLDER_ID, holder)
        .execute();
  }

  /** Whoever signs in through the primary line or a contract. */
  public Viewer owner() {
    return viewer(new UserId(holder.value()), EnumSet.allOf(Scope.class));
  }

  public Viewer ownerWith(Scope... scopes) {
    return viewer(new UserId(holder.value()), Set.of(scopes));
  }

  /** Whoever signs in through an account that opens only itself. */
  public Viewer self(TestAccount account) {
    return viewer(new UserId(account.id().value()), EnumSet.allOf(Scope.class));
  }

  public int size() {
    return accounts;
  }

  public TestAccount primaryLine(String label) {
    return line(label, Reach.OWNER, true);
  }

  public TestAccount line(String label) {
    return line(label, Reach.SELF, false);
  }

  private TestAccount line(String label, Reach reach, boolean primary) {
    var account = account(AccountKind.MOBILE, label, reach, primary);
    var sim = new SimId(Ids.next());
    db.insertInto(MOBILE_LINE)
        .set(MOBILE_LINE.ACCOUNT_ID, account)
        .set(MOBILE_LINE.MSISDN, new Msisdn("+7" + digits(account.value(), 10)))
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
    return new TestAccount(db, account);
  }

  public TestAccount contract(String label) {
    var account = account(AccountKind.HOME, label, Reach.OWNER, false);
    db.insertInto(HOME_CONTRACT)
        .set(HOME_CONTRACT.ACCOUNT_ID, account)
        .set(HOME_CONTRACT.CONTRACT_NUMBER, new ContractNumber(digits(account.value(), 12)))
        .set(HOME_CONTRACT.SIGNED_ON, LocalDate.parse("2024-09-01"))
        .set(HOME_CONTRACT.CITY, "Приозёрск")
        .set(HOME_CONTRACT.STREET, "Садовая")
        .set(HOME_CONTRACT.HOUSE, "7")
        .execute();
    return new TestAccount(db, account);
  }

  private AccountId account(AccountKind kind, String label, Reach reach, boolean primary) {
    var account = new AccountId(Ids.next());
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, account)
        .set(ACCOUNT.REF, "account-" + account.value())
        .set(ACCOUNT.ACCOUNT_NUMBER, digits(account.value(), 18))
        .set(ACCOUNT.HOUSEHOLD_ID, id)
        .set(ACCOUNT.KIND, kind)
        .set(ACCOUNT.LABEL, label)
        .set(ACCOUNT.REGION_ID, catalog.region)
        .set(ACCOUNT.REACH, reach)
        .set(ACCOUNT.PRIMARY_MARK, primary ? true : null)
        .set(ACCOUNT.POSITION, ++accounts)
        .execute();
    db.insertInto(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.ACCOUNT_ID, account)
        .set(ACCOUNT_BALANCE.BALANCE_MINOR, Money.of(new BigDecimal("846.50")))
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, Money.ZERO)
        .set(ACCOUNT_BALANCE.LAST_SEQ, 0L)
        .set(ACCOUNT_BALANCE.CORRECT_AT, Instant.parse("2026-11-22T10:07:00Z"))
        .execute();
    opens(new UserId(holder.value()), account, Reach.OWNER);
    if (reach == Reach.SELF) {
      opens(new UserId(account.value()), account, Reach.SELF);
    }
    return account;
  }

  private void opens(UserId user, AccountId account, Reach reach) {
    db.insertInto(ACCESS)
        .set(ACCESS.USER_ID, user)
        .set(ACCESS.ACCOUNT_ID, account)
        .set(ACCESS.REACH, reach)
        .execute();
  }

  private static Viewer viewer(UserId user, Set<Scope> scopes) {
    return new Viewer(user, new AccountId(user.value()), new SessionId(1), scopes);
  }

  private static String digits(long number, int count) {
    String digits = "%019d".formatted(number);
    return digits.substring(digits.length() - count);
  }
}
