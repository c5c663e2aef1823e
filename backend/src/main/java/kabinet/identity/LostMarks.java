package kabinet.identity;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.DEVICE_LOST;

import java.time.Instant;
import kabinet.kernel.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Which accounts' phones are lost. */
@Repository
class LostMarks {

  private final DSLContext db;

  LostMarks(DSLContext db) {
    this.db = db;
  }

  /** Since when the phone is lost: now, unless it was already. */
  Instant mark(AccountId account, Instant now) {
    db.insertInto(DEVICE_LOST)
        .set(DEVICE_LOST.ACCOUNT_ID, account)
        .set(DEVICE_LOST.MARKED_AT, now)
        .onDuplicateKeyIgnore()
        .execute();
    return requireNonNull(
        db.select(DEVICE_LOST.MARKED_AT)
            .from(DEVICE_LOST)
            .where(DEVICE_LOST.ACCOUNT_ID.eq(account))
            .fetchSingle(DEVICE_LOST.MARKED_AT));
  }

  boolean unmark(AccountId account) {
    return db.deleteFrom(DEVICE_LOST).where(DEVICE_LOST.ACCOUNT_ID.eq(account)).execute() > 0;
  }
}
