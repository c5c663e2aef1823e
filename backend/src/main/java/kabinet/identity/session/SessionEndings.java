package kabinet.identity.session;

import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.SESSION;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import kabinet.kernel.AccountId;
import kabinet.kernel.DeviceId;
import kabinet.kernel.SessionId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** R29, B3: sessions that end, or change hands, from outside the browser they are open in. */
@Repository
class SessionEndings {

  private final DSLContext db;

  SessionEndings(DSLContext db) {
    this.db = db;
  }

  /** The remembered device one of the viewer's sessions was opened on; null if on none. */
  @Nullable DeviceId deviceOf(SessionId session, Viewer viewer) {
    return db.select(SESSION.DEVICE_ID)
        .from(SESSION)
        .where(SESSION.ID.eq(session))
        .and(SESSION.USER_ID.eq(viewer.user()))
        .fetchOne(SESSION.DEVICE_ID);
  }

  /** Whether the viewer had it. */
  boolean delete(SessionId session, Viewer viewer) {
    return db.deleteFrom(SESSION)
            .where(SESSION.ID.eq(session))
            .and(SESSION.USER_ID.eq(viewer.user()))
            .execute()
        > 0;
  }

  void deleteOf(DeviceId device) {
    db.deleteFrom(SESSION).where(SESSION.DEVICE_ID.eq(device)).execute();
  }

  int deleteOthers(Viewer viewer) {
    return db.deleteFrom(SESSION)
        .where(SESSION.USER_ID.eq(viewer.user()))
        .and(SESSION.ID.ne(viewer.session()))
        .execute();
  }

  int deleteThrough(AccountId account) {
    var ways =
        db.select(LOGIN.USER_ID, LOGIN.IDENTIFIER)
            .from(LOGIN)
            .where(LOGIN.ACCOUNT_ID.eq(account))
            .fetchMap(LOGIN.IDENTIFIER, LOGIN.USER_ID);
    return db.deleteFrom(SESSION)
        .where(SESSION.USER_ID.in(ways.values()))
        .and(SESSION.IDENTIFIER.in(ways.keySet()))
        .execute();
  }

  void carryOn(AccountId account, UserId from, UserId to) {
    db.update(SESSION)
        .set(SESSION.USER_ID, to)
        .where(SESSION.USER_ID.eq(from))
        .and(
            SESSION.IDENTIFIER.in(
                select(LOGIN.IDENTIFIER).from(LOGIN).where(LOGIN.ACCOUNT_ID.eq(account))))
        .execute();
  }

  void deleteStrayed(AccountId account) {
    db.deleteFrom(SESSION)
        .where(
            exists(
                selectOne()
                    .from(LOGIN)
                    .where(LOGIN.IDENTIFIER.eq(SESSION.IDENTIFIER))
                    .and(LOGIN.ACCOUNT_ID.eq(account))
                    .and(LOGIN.USER_ID.ne(SESSION.USER_ID))))
        .execute();
  }
}
