package kabinet.identity.passkey;

import static kabinet.db.Tables.PASSKEY_CHALLENGE;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What authenticators were asked to sign: the latest of each bearer and purpose, taken once. */
@Repository
class Challenges {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  Challenges(DSLContext db) {
    this.db = db;
  }

  void keep(Bearer bearer, Purpose purpose, byte[] challenge, Instant expiresAt) {
    db.insertInto(PASSKEY_CHALLENGE)
        .set(PASSKEY_CHALLENGE.BEARER, bearer.key())
        .set(PASSKEY_CHALLENGE.PURPOSE, purpose)
        .set(PASSKEY_CHALLENGE.CHALLENGE, challenge)
        .set(PASSKEY_CHALLENGE.EXPIRES_AT, expiresAt)
        .onDuplicateKeyUpdate()
        .set(PASSKEY_CHALLENGE.CHALLENGE, challenge)
        .set(PASSKEY_CHALLENGE.EXPIRES_AT, expiresAt)
        .execute();
  }

  /** Gives it out and forgets it, whatever comes of it; null if there is none or it is too old. */
  byte @Nullable [] take(Bearer bearer, Purpose purpose, Instant now) {
    var whose = whose(bearer, purpose);
    var asked =
        db.select(PASSKEY_CHALLENGE.CHALLENGE, PASSKEY_CHALLENGE.EXPIRES_AT)
            .from(PASSKEY_CHALLENGE)
            .where(whose)
            .forUpdate()
            .fetchOne();
    if (asked == null) {
      return null;
    }
    db.deleteFrom(PASSKEY_CHALLENGE).where(whose).execute();
    return now.isBefore(asked.value2()) ? asked.value1() : null;
  }

  /** Deletes some of those that nobody can answer any more; says how many. */
  int forgetExpired(Instant now) {
    return db.deleteFrom(PASSKEY_CHALLENGE)
        .where(PASSKEY_CHALLENGE.EXPIRES_AT.le(now))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }

  private static Condition whose(Bearer bearer, Purpose purpose) {
    return PASSKEY_CHALLENGE.BEARER.eq(bearer.key()).and(PASSKEY_CHALLENGE.PURPOSE.eq(purpose));
  }
}
