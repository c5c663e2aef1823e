package kabinet.household.bysim;

import static kabinet.db.Tables.LINE_LINK_REQUEST;
import static org.jooq.impl.DSL.coalesce;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Requests that nobody awaits anything of. */
@Repository
class EndedLineLinks {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  EndedLineLinks(DSLContext db) {
    this.db = db;
  }

  /**
   * Deletes some that were decided, or else were to be confirmed, before a moment; says how many.
   */
  int forgetBefore(Instant moment) {
    return db.deleteFrom(LINE_LINK_REQUEST)
        .where(LINE_LINK_REQUEST.OPEN_MARK.isNull())
        .and(coalesce(LINE_LINK_REQUEST.DECIDED_AT, LINE_LINK_REQUEST.CONFIRM_BEFORE_AT).lt(moment))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }
}
