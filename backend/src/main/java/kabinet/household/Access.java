package kabinet.household;

import static kabinet.db.Tables.ACCESS;
import static org.jooq.impl.DSL.exists;
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
}
