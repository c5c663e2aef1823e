package kabinet.household;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

/**
 * S19: the holder's user sees every account of the household, the user of an account with reach
 * SELF that one.
 */
@Repository
public class AccessRows {

  private static final Field<UserId> HOLDER_USER = HOUSEHOLD.HOLDER_ID.coerce(ACCESS.USER_ID);
  private static final Field<UserId> OWN_USER = ACCOUNT.ID.coerce(ACCESS.USER_ID);
  private static final Condition SAME_HOUSEHOLD = HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID);

  private final DSLContext db;

  AccessRows(DSLContext db) {
    this.db = db;
  }

  /**
   * Makes the table say what accounts and households say, in three statements however many there
   * are.
   */
  void derive() {
    derive(noCondition(), noCondition());
  }

  /** The same for the accounts of these households alone. */
  public void derive(Collection<HouseholdId> households) {
    var theirs = ACCOUNT.HOUSEHOLD_ID.in(households);
    derive(
        ACCESS.ACCOUNT_ID.in(db.select(ACCOUNT.ID).from(ACCOUNT).where(theirs).fetch(ACCOUNT.ID)),
        theirs);
  }

  private void derive(Condition rows, Condition accounts) {
    db.deleteFrom(ACCESS)
        .where(rows)
        .and(
            notExists(
                selectOne()
                    .from(ACCOUNT)
                    .join(HOUSEHOLD)
                    .on(SAME_HOUSEHOLD)
                    .where(ACCOUNT.ID.eq(ACCESS.ACCOUNT_ID))
                    .and(
                        HOLDER_USER
                            .eq(ACCESS.USER_ID)
                            .or(ACCOUNT.REACH.eq(Reach.SELF).and(OWN_USER.eq(ACCESS.USER_ID))))))
        .execute();
    add(
        select(HOLDER_USER, ACCOUNT.ID, val(Reach.OWNER, ACCESS.REACH))
            .from(ACCOUNT)
            .join(HOUSEHOLD)
            .on(SAME_HOUSEHOLD)
            .where(accounts));
    add(
        select(OWN_USER, ACCOUNT.ID, ACCOUNT.REACH)
            .from(ACCOUNT)
            .where(ACCOUNT.REACH.eq(Reach.SELF))
            .and(accounts));
  }

  private void add(Select<Record3<UserId, AccountId, Reach>> rows) {
    db.insertInto(ACCESS, ACCESS.USER_ID, ACCESS.ACCOUNT_ID, ACCESS.REACH)
        .select(rows)
        .onDuplicateKeyUpdate()
        .set(ACCESS.REACH, excluded(ACCESS.REACH))
        .execute();
  }
}
