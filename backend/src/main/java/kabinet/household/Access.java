package kabinet.household;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.jooq.Condition;
import org.jooq.Field;

/** S19: who may see which account is said in one table and asked in one way. */
public final class Access {

  private Access() {}

  /** Leaves only what belongs to an account that the person's sign-in reaches. */
  public static Condition visibleTo(UserId user, Field<AccountId> account) {
    return exists(
        selectOne().from(ACCESS).where(ACCESS.USER_ID.eq(user)).and(ACCESS.ACCOUNT_ID.eq(account)));
  }

  /** The household an account stands in, beside a row that names the account. */
  public static Field<HouseholdId> householdOf(Field<AccountId> account) {
    return field(select(ACCOUNT.HOUSEHOLD_ID).from(ACCOUNT).where(ACCOUNT.ID.eq(account)));
  }

  /** What kind of account it is, beside a row that names the account. */
  public static Field<AccountKind> kindOf(Field<AccountId> account) {
    return field(select(ACCOUNT.KIND).from(ACCOUNT).where(ACCOUNT.ID.eq(account)));
  }

  /** The number an account is known by outside, beside a row that names the account. */
  public static Field<String> numberOf(Field<AccountId> account) {
    return field(select(ACCOUNT.ACCOUNT_NUMBER).from(ACCOUNT).where(ACCOUNT.ID.eq(account)));
  }
}
