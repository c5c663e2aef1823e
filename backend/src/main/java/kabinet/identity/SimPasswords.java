package kabinet.identity;

import static kabinet.db.Tables.SIM_PASSWORD;

import java.time.Instant;
import java.util.List;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** When passwords were asked for from which SIM; the passwords themselves are kept elsewhere. */
@Repository
class SimPasswords {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  SimPasswords(DSLContext db) {
    this.db = db;
  }

  /** Since a moment, the latest first. */
  List<Instant> askedSince(Msisdn msisdn, Instant moment) {
    return db.select(SIM_PASSWORD.ASKED_AT)
        .from(SIM_PASSWORD)
        .where(SIM_PASSWORD.MSISDN.eq(msisdn))
        .and(SIM_PASSWORD.ASKED_AT.gt(moment))
        .orderBy(SIM_PASSWORD.ASKED_AT.desc())
        .fetch(SIM_PASSWORD.ASKED_AT);
  }

  void add(Msisdn msisdn, Instant now) {
    db.insertInto(SIM_PASSWORD)
        .set(SIM_PASSWORD.ID, Ids.next())
        .set(SIM_PASSWORD.MSISDN, msisdn)
        .set(SIM_PASSWORD.ASKED_AT, now)
        .execute();
  }

  /** Notes that the caller hears of being too soon; false if it was noted since the last one. */
  boolean tell(Msisdn msisdn, Instant latest, Instant now) {
    return db.update(SIM_PASSWORD)
            .set(SIM_PASSWORD.TOLD_AT, now)
            .where(SIM_PASSWORD.MSISDN.eq(msisdn))
            .and(SIM_PASSWORD.ASKED_AT.eq(latest))
            .and(SIM_PASSWORD.TOLD_AT.isNull())
            .execute()
        > 0;
  }

  /** Deletes some of what was asked before a moment; says how many. */
  int forgetAskedBefore(Instant moment) {
    return db.deleteFrom(SIM_PASSWORD)
        .where(SIM_PASSWORD.ASKED_AT.lt(moment))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }
}
