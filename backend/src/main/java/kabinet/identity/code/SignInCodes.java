package kabinet.identity.code;

import static kabinet.db.Tables.SIGN_IN_CODE;
import static org.jooq.Records.mapping;

import java.time.Instant;
import kabinet.kernel.Msisdn;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Codes asked for, by whatever number; only the latest of a number can open anything. */
@Repository
class SignInCodes {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  SignInCodes(DSLContext db) {
    this.db = db;
  }

  CodesAsked askedSince(Msisdn msisdn, Instant moment) {
    return new CodesAsked(
        db.select(SIGN_IN_CODE.REQUESTED_AT)
            .from(SIGN_IN_CODE)
            .where(SIGN_IN_CODE.MSISDN.eq(msisdn))
            .and(SIGN_IN_CODE.REQUESTED_AT.gt(moment))
            .orderBy(SIGN_IN_CODE.REQUESTED_AT.desc())
            .fetch(SIGN_IN_CODE.REQUESTED_AT));
  }

  void add(long id, Msisdn msisdn, byte[] codeHash, byte[] browser, Instant now, Instant expiry) {
    db.insertInto(SIGN_IN_CODE)
        .set(SIGN_IN_CODE.ID, id)
        .set(SIGN_IN_CODE.MSISDN, msisdn)
        .set(SIGN_IN_CODE.CODE_HASH, codeHash)
        .set(SIGN_IN_CODE.BROWSER_HASH, browser)
        .set(SIGN_IN_CODE.REQUESTED_AT, now)
        .set(SIGN_IN_CODE.EXPIRES_AT, expiry)
        .execute();
  }

  SignInCode latest(Msisdn msisdn) {
    return db.select(
            SIGN_IN_CODE.ID,
            SIGN_IN_CODE.CODE_HASH,
            SIGN_IN_CODE.BROWSER_HASH,
            SIGN_IN_CODE.EXPIRES_AT,
            SIGN_IN_CODE.USED_AT)
        .from(SIGN_IN_CODE)
        .where(SIGN_IN_CODE.MSISDN.eq(msisdn))
        .orderBy(SIGN_IN_CODE.REQUESTED_AT.desc())
        .limit(1)
        .fetchOptional(mapping(SignInCode::new))
        .orElse(SignInCode.NONE);
  }

  void use(SignInCode code, Instant now) {
    db.update(SIGN_IN_CODE)
        .set(SIGN_IN_CODE.USED_AT, now)
        .where(SIGN_IN_CODE.ID.eq(code.id()))
        .execute();
  }

  /** Deletes some of the codes asked for before a moment; says how many. */
  int forgetAskedBefore(Instant moment) {
    return db.deleteFrom(SIGN_IN_CODE)
        .where(SIGN_IN_CODE.REQUESTED_AT.lt(moment))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }
}
