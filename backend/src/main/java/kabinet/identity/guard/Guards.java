package kabinet.identity.guard;

import static kabinet.db.Tables.SIGN_IN_GUARD;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * One row for each identifier somebody tried, whether or not it is a login: tries queue at it and
 * are counted in it.
 */
@Repository
class Guards {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  Guards(DSLContext db) {
    this.db = db;
  }

  /** Holds the identifier's row, made now if need be, until the transaction ends. */
  FailedTries lock(String identifier, Instant now) {
    db.insertInto(SIGN_IN_GUARD)
        .set(SIGN_IN_GUARD.IDENTIFIER, identifier)
        .set(SIGN_IN_GUARD.FAILURES, 0)
        .set(SIGN_IN_GUARD.TOUCHED_AT, now)
        .onDuplicateKeyUpdate()
        .set(SIGN_IN_GUARD.TOUCHED_AT, now)
        .execute();
    return Objects.requireNonNull(
        db.select(SIGN_IN_GUARD.FAILURES, SIGN_IN_GUARD.LAST_FAILED_AT)
            .from(SIGN_IN_GUARD)
            .where(SIGN_IN_GUARD.IDENTIFIER.eq(identifier))
            .forUpdate()
            .fetchSingle(mapping(FailedTries::new)));
  }

  void keep(String identifier, FailedTries tries) {
    db.update(SIGN_IN_GUARD)
        .set(SIGN_IN_GUARD.FAILURES, tries.count())
        .set(SIGN_IN_GUARD.LAST_FAILED_AT, tries.last())
        .where(SIGN_IN_GUARD.IDENTIFIER.eq(identifier))
        .execute();
  }

  /** Deletes some of the rows nobody has touched since a moment; says how many. */
  int forgetUntouchedSince(Instant moment) {
    return db.deleteFrom(SIGN_IN_GUARD)
        .where(SIGN_IN_GUARD.TOUCHED_AT.lt(moment))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }
}
