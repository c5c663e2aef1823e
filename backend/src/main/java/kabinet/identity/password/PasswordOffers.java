package kabinet.identity.password;

import static kabinet.db.Tables.APP_USER;

import java.time.Instant;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** S1, R9: who does not want to be asked for a password again. */
@Repository
class PasswordOffers {

  private final DSLContext db;

  PasswordOffers(DSLContext db) {
    this.db = db;
  }

  boolean isDeclined(UserId user) {
    return db.fetchExists(
        db.selectOne()
            .from(APP_USER)
            .where(APP_USER.ID.eq(user))
            .and(APP_USER.PASSWORD_DECLINED_AT.isNotNull()));
  }

  void decline(UserId user, Instant now) {
    db.update(APP_USER)
        .set(APP_USER.PASSWORD_DECLINED_AT, now)
        .where(APP_USER.ID.eq(user))
        .and(APP_USER.PASSWORD_DECLINED_AT.isNull())
        .execute();
  }
}
