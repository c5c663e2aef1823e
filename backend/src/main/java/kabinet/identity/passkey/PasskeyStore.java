package kabinet.identity.passkey;

import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.PASSKEY;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.List;
import kabinet.identity.PasskeyId;
import kabinet.identity.WayIn;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The passkeys of people, each with the login it was made through. */
@Repository
class PasskeyStore {

  private final DSLContext db;

  PasskeyStore(DSLContext db) {
    this.db = db;
  }

  List<Passkey> of(UserId user) {
    return db.select(PASSKEY.ID, PASSKEY.LABEL, PASSKEY.ADDED_AT, PASSKEY.LAST_USED_AT)
        .from(PASSKEY)
        .where(PASSKEY.USER_ID.eq(user))
        .orderBy(PASSKEY.ID)
        .fetch(mapping(Passkey::new));
  }

  List<KeptKey> keysOf(UserId user) {
    return selectKey()
        .where(PASSKEY.USER_ID.eq(user))
        .orderBy(PASSKEY.ID)
        .fetch(mapping(KeptKey::new));
  }

  @Nullable KeptKey find(byte[] credential) {
    return selectKey().where(PASSKEY.CREDENTIAL_ID.eq(credential)).fetchOne(mapping(KeptKey::new));
  }

  int count(UserId user) {
    return db.fetchCount(PASSKEY, PASSKEY.USER_ID.eq(user));
  }

  /** Whether there is one whose login opens this user still. */
  boolean opens(UserId user) {
    return db.fetchExists(
        db.selectOne()
            .from(PASSKEY)
            .join(LOGIN)
            .on(LOGIN.IDENTIFIER.eq(PASSKEY.IDENTIFIER).and(LOGIN.USER_ID.eq(PASSKEY.USER_ID)))
            .where(PASSKEY.USER_ID.eq(user))
            .and(WayIn.isThroughNoLostPhone()));
  }

  /** By whom, and signed in by which login, a passkey was made. */
  record Maker(UserId user, String identifier) {}

  @Nullable Maker makerOf(byte[] credential) {
    return db.select(PASSKEY.USER_ID, PASSKEY.IDENTIFIER)
        .from(PASSKEY)
        .where(PASSKEY.CREDENTIAL_ID.eq(credential))
        .fetchOne(mapping(Maker::new));
  }

  void add(Passkey passkey, String identifier, KeptKey key) {
    db.insertInto(PASSKEY)
        .set(PASSKEY.ID, passkey.id())
        .set(PASSKEY.CREDENTIAL_ID, key.credential())
        .set(PASSKEY.USER_ID, key.user())
        .set(PASSKEY.IDENTIFIER, identifier)
        .set(PASSKEY.LABEL, passkey.name())
        .set(PASSKEY.PUBLIC_KEY, key.publicKey())
        .set(PASSKEY.ATTESTATION, key.attestation())
        .set(PASSKEY.TRANSPORTS, key.transports())
        .set(PASSKEY.SIGN_COUNT, key.signCount())
        .set(PASSKEY.ADDED_AT, passkey.addedAt())
        .execute();
  }

  /**
   * Notes a use; false if the authenticator's counter has not moved on, as a copy of it would have
   * it.
   */
  boolean used(byte[] credential, long signCount, Instant now) {
    return db.update(PASSKEY)
            .set(PASSKEY.SIGN_COUNT, signCount)
            .set(PASSKEY.LAST_USED_AT, now)
            .where(PASSKEY.CREDENTIAL_ID.eq(credential))
            .and(
                PASSKEY
                    .SIGN_COUNT
                    .lt(signCount)
                    .or(PASSKEY.SIGN_COUNT.eq(0L).and(PASSKEY.SIGN_COUNT.eq(signCount))))
            .execute()
        == 1;
  }

  /** False if it is not the user's. */
  boolean rename(PasskeyId id, UserId user, String name) {
    return db.update(PASSKEY)
            .set(PASSKEY.LABEL, name)
            .where(PASSKEY.ID.eq(id))
            .and(PASSKEY.USER_ID.eq(user))
            .execute()
        == 1;
  }

  /** False if it is not the user's. */
  boolean remove(PasskeyId id, UserId user) {
    return db.deleteFrom(PASSKEY).where(PASSKEY.ID.eq(id)).and(PASSKEY.USER_ID.eq(user)).execute()
        == 1;
  }

  private SelectJoinStep<Record6<byte[], UserId, byte[], byte[], String, Long>> selectKey() {
    return db.select(
            PASSKEY.CREDENTIAL_ID,
            PASSKEY.USER_ID,
            PASSKEY.PUBLIC_KEY,
            PASSKEY.ATTESTATION,
            PASSKEY.TRANSPORTS,
            PASSKEY.SIGN_COUNT)
        .from(PASSKEY);
  }
}
