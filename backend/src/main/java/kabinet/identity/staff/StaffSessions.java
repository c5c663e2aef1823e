package kabinet.identity.staff;

import static kabinet.db.Tables.STAFF_ACCOUNT;
import static kabinet.db.Tables.STAFF_SESSION;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kabinet.kernel.Ids;
import kabinet.kernel.SessionId;
import kabinet.kernel.StaffId;
import kabinet.kernel.StaffMember;
import kabinet.operator.Operators;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Sessions at the desk, apart from those of subscribers. Each request reads whose it is anew, so a
 * role that was taken back is gone at once.
 */
@Repository
class StaffSessions {

  private static final Duration SLIDE_EVERY = Duration.ofMinutes(1);
  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;
  private final Operators operators;
  private final Clock clock;

  StaffSessions(DSLContext db, Operators operators, Clock clock) {
    this.db = db;
    this.operators = operators;
    this.clock = clock;
  }

  /** A session, and when somebody last did something in it. */
  record Open(StaffMember member, Instant activeAt) {}

  SessionId add(StaffId staff, byte[] tokenHash, DeskDoor door) {
    var now = clock.instant();
    var id = new SessionId(Ids.next());
    db.insertInto(STAFF_SESSION)
        .set(STAFF_SESSION.ID, id)
        .set(STAFF_SESSION.TOKEN_HASH, tokenHash)
        .set(STAFF_SESSION.STAFF_ID, staff)
        .set(STAFF_SESSION.DEVICE, door.device())
        .set(STAFF_SESSION.ADDRESS, door.address())
        .set(STAFF_SESSION.CREATED_AT, now)
        .set(STAFF_SESSION.ACTIVE_AT, now)
        .execute();
    return id;
  }

  @Nullable Open find(byte[] tokenHash, String address) {
    return db.select(
            STAFF_SESSION.ID,
            STAFF_ACCOUNT.ID,
            STAFF_ACCOUNT.DISPLAY_NAME,
            STAFF_ACCOUNT.ROLE,
            STAFF_SESSION.ACTIVE_AT)
        .from(STAFF_SESSION)
        .join(STAFF_ACCOUNT)
        .on(STAFF_ACCOUNT.ID.eq(STAFF_SESSION.STAFF_ID))
        .where(STAFF_SESSION.TOKEN_HASH.eq(tokenHash))
        .and(STAFF_SESSION.ACTIVE_AT.gt(idleSince()))
        .and(STAFF_ACCOUNT.TOTP_SECRET.isNotNull())
        .fetchOne(
            row ->
                new Open(
                    new StaffMember(
                        row.value2(), row.value3(), row.value4(), row.value1(), address),
                    row.value5()));
  }

  /** Notes that somebody acts, unless that was noted a moment ago. */
  void keepAwake(Open open) {
    var now = clock.instant();
    if (!now.isBefore(open.activeAt().plus(SLIDE_EVERY))) {
      db.update(STAFF_SESSION)
          .set(STAFF_SESSION.ACTIVE_AT, now)
          .where(STAFF_SESSION.ID.eq(open.member().session()))
          .and(STAFF_SESSION.ACTIVE_AT.lt(now))
          .execute();
    }
  }

  void end(byte[] tokenHash) {
    db.deleteFrom(STAFF_SESSION).where(STAFF_SESSION.TOKEN_HASH.eq(tokenHash)).execute();
  }

  /** Deletes some of the sessions that have ended by themselves; says how many. */
  int forgetIdle() {
    return db.deleteFrom(STAFF_SESSION)
        .where(STAFF_SESSION.ACTIVE_AT.le(idleSince()))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }

  private Instant idleSince() {
    return clock.instant().minus(operators.profile().session().idleAfter());
  }
}
