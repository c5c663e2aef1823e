package kabinet.identity;

import static kabinet.db.Tables.DEVICE_LOST;
import static kabinet.db.Tables.LOGIN;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import kabinet.kernel.UserId;
import org.jooq.Condition;

/** R18, B1: one kind of thing that somebody may have to sign in with, beside a number. */
public interface WayIn {

  /** Whether something of this kind opens this user now. */
  boolean opens(UserId user);

  /** R30: that the phone of a login is not lost, for nothing opens anybody through one that is. */
  static Condition isThroughNoLostPhone() {
    return notExists(
        selectOne().from(DEVICE_LOST).where(DEVICE_LOST.ACCOUNT_ID.eq(LOGIN.ACCOUNT_ID)));
  }
}
