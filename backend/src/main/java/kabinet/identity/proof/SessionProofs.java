package kabinet.identity.proof;

import static kabinet.db.Tables.SESSION_PROOF;

import java.time.Instant;
import java.util.Set;
import kabinet.kernel.SessionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What sessions have proved: the latest of each kind. */
@Repository
class SessionProofs {

  private final DSLContext db;

  SessionProofs(DSLContext db) {
    this.db = db;
  }

  void keep(SessionId session, SecondProofWay way, Instant now) {
    db.insertInto(SESSION_PROOF)
        .set(SESSION_PROOF.SESSION_ID, session)
        .set(SESSION_PROOF.WAY, way)
        .set(SESSION_PROOF.PROVED_AT, now)
        .onDuplicateKeyUpdate()
        .set(SESSION_PROOF.PROVED_AT, now)
        .execute();
  }

  Set<SecondProofWay> madeAfter(SessionId session, Instant moment) {
    return db.select(SESSION_PROOF.WAY)
        .from(SESSION_PROOF)
        .where(SESSION_PROOF.SESSION_ID.eq(session))
        .and(SESSION_PROOF.PROVED_AT.gt(moment))
        .fetchSet(SESSION_PROOF.WAY);
  }
}
