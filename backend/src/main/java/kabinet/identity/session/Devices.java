package kabinet.identity.session;

import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.REMEMBERED_DEVICE;
import static kabinet.db.Tables.SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import kabinet.identity.Login;
import kabinet.kernel.AccountId;
import kabinet.kernel.DeviceId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** R16: devices that are remembered, each known by the hash of what is in its cookie. */
@Repository
class Devices {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  Devices(DSLContext db) {
    this.db = db;
  }

  void add(DeviceId id, DeviceToken token, Login login, String device, Instant now) {
    db.insertInto(REMEMBERED_DEVICE)
        .set(REMEMBERED_DEVICE.ID, id)
        .set(REMEMBERED_DEVICE.LINE_HASH, token.lineHash())
        .set(REMEMBERED_DEVICE.SECRET_HASH, token.secretHash())
        .set(REMEMBERED_DEVICE.IDENTIFIER, login.identifier())
        .set(REMEMBERED_DEVICE.USER_ID, login.user())
        .set(REMEMBERED_DEVICE.DEVICE, device)
        .set(REMEMBERED_DEVICE.CREATED_AT, now)
        .set(REMEMBERED_DEVICE.USED_AT, now)
        .execute();
  }

  /** Holds a device's row until the transaction ends; null if there is none. */
  @Nullable DeviceLine lock(DeviceToken token) {
    return db.select(
            REMEMBERED_DEVICE.ID,
            REMEMBERED_DEVICE.SECRET_HASH,
            REMEMBERED_DEVICE.EARLIER_HASH,
            REMEMBERED_DEVICE.IDENTIFIER,
            REMEMBERED_DEVICE.USER_ID,
            REMEMBERED_DEVICE.USED_AT)
        .from(REMEMBERED_DEVICE)
        .where(REMEMBERED_DEVICE.LINE_HASH.eq(token.lineHash()))
        .forUpdate()
        .fetchOne(mapping(DeviceLine::new));
  }

  void rotate(DeviceLine line, DeviceToken next, Instant now) {
    db.update(REMEMBERED_DEVICE)
        .set(REMEMBERED_DEVICE.EARLIER_HASH, line.secretHash())
        .set(REMEMBERED_DEVICE.SECRET_HASH, next.secretHash())
        .set(REMEMBERED_DEVICE.USED_AT, now)
        .where(REMEMBERED_DEVICE.ID.eq(line.id()))
        .execute();
  }

  /** Those without an open session, the last used one first. */
  List<RememberedDevice> waiting(Viewer viewer, Instant idleSince, Instant forgottenSince) {
    return db.select(
            REMEMBERED_DEVICE.ID,
            REMEMBERED_DEVICE.DEVICE,
            REMEMBERED_DEVICE.CREATED_AT,
            REMEMBERED_DEVICE.USED_AT)
        .from(REMEMBERED_DEVICE)
        .join(LOGIN)
        .on(LOGIN.IDENTIFIER.eq(REMEMBERED_DEVICE.IDENTIFIER))
        .and(LOGIN.USER_ID.eq(REMEMBERED_DEVICE.USER_ID))
        .where(REMEMBERED_DEVICE.USER_ID.eq(viewer.user()))
        .and(REMEMBERED_DEVICE.USED_AT.gt(forgottenSince))
        .and(
            notExists(
                selectOne()
                    .from(SESSION)
                    .where(SESSION.DEVICE_ID.eq(REMEMBERED_DEVICE.ID))
                    .and(SESSION.ACTIVE_AT.gt(idleSince))))
        .orderBy(REMEMBERED_DEVICE.USED_AT.desc(), REMEMBERED_DEVICE.ID.desc())
        .fetch(mapping(RememberedDevice::new));
  }

  void delete(DeviceId device) {
    db.deleteFrom(REMEMBERED_DEVICE).where(REMEMBERED_DEVICE.ID.eq(device)).execute();
  }

  /** Whether the viewer had it. */
  boolean delete(DeviceId device, Viewer viewer) {
    return db.deleteFrom(REMEMBERED_DEVICE)
            .where(REMEMBERED_DEVICE.ID.eq(device))
            .and(REMEMBERED_DEVICE.USER_ID.eq(viewer.user()))
            .execute()
        > 0;
  }

  /** Forgets every device that was remembered with a login of this account. */
  void deleteThrough(AccountId account) {
    var ways =
        db.select(LOGIN.IDENTIFIER, LOGIN.USER_ID)
            .from(LOGIN)
            .where(LOGIN.ACCOUNT_ID.eq(account))
            .fetchMap(LOGIN.IDENTIFIER, LOGIN.USER_ID);
    db.deleteFrom(REMEMBERED_DEVICE)
        .where(REMEMBERED_DEVICE.USER_ID.in(ways.values()))
        .and(REMEMBERED_DEVICE.IDENTIFIER.in(ways.keySet()))
        .execute();
  }

  /** Forgets all of the viewer's devices but the one that asks. */
  void deleteOthers(Viewer viewer) {
    db.deleteFrom(REMEMBERED_DEVICE)
        .where(REMEMBERED_DEVICE.USER_ID.eq(viewer.user()))
        .and(
            REMEMBERED_DEVICE.ID.notIn(
                select(SESSION.DEVICE_ID)
                    .from(SESSION)
                    .where(SESSION.ID.eq(viewer.session()))
                    .and(SESSION.DEVICE_ID.isNotNull())))
        .execute();
  }

  /** Deletes some of those nobody has used since a moment; says how many. */
  int forgetUnusedSince(Instant moment) {
    return db.deleteFrom(REMEMBERED_DEVICE)
        .where(REMEMBERED_DEVICE.USED_AT.le(moment))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }
}
