package kabinet.overview;

import static kabinet.db.Tables.ACCESS;

import java.util.EnumSet;
import java.util.Set;
import kabinet.household.AccountKind;
import kabinet.household.HolderId;
import kabinet.household.HouseholdId;
import kabinet.household.HouseholdRows;
import kabinet.household.Reach;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.kernel.Scope;
import kabinet.kernel.SessionId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;

/** A household that is filled account by account, as an import would leave it. */
public final class TestHousehold {
  public final HouseholdId id;

  private final DSLContext db;
  private final HouseholdRows rows;
  private final HolderId holder;

  public TestHousehold(DSLContext db, TestCatalog catalog, String name) {
    this.db = db;
    rows = new HouseholdRows(db, catalog.region, "Анна", name);
    id = rows.id;
    holder = rows.holder;
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
    return rows.size();
  }

  public TestAccount primaryLine(String label) {
    return line(label, Reach.OWNER, true);
  }

  public TestAccount line(String label) {
    return line(label, Reach.SELF, false);
  }

  private TestAccount line(String label, Reach reach, boolean primary) {
    var account = account(AccountKind.MOBILE, label, reach, primary);
    rows.line(account, new Msisdn("+7" + HouseholdRows.digits(account.value(), 10)));
    return new TestAccount(db, account);
  }

  public TestAccount contract(String label) {
    var account = account(AccountKind.HOME, label, Reach.OWNER, false);
    rows.contract(account);
    return new TestAccount(db, account);
  }

  private AccountId account(AccountKind kind, String label, Reach reach, boolean primary) {
    var account = rows.account(kind, label, reach, primary);
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
}
