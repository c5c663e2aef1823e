package kabinet.operations.desk;

import static kabinet.db.Tables.DESK_AUDIT;

import java.time.Clock;
import kabinet.identity.StaffActed;
import kabinet.kernel.Ids;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;

/**
 * Who of the staff did what, to whom, when and from where. Rows are added with the act, in its
 * transaction, and neither changed nor deleted.
 */
@Repository
class DeskAudit {

  private final DSLContext db;
  private final Clock clock;

  DeskAudit(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @EventListener
  void on(StaffActed acted) {
    var member = acted.member();
    db.insertInto(DESK_AUDIT)
        .set(DESK_AUDIT.ID, Ids.next())
        .set(DESK_AUDIT.HAPPENED_AT, clock.instant())
        .set(DESK_AUDIT.STAFF_ID, member.id())
        .set(DESK_AUDIT.STAFF_NAME, member.name())
        .set(DESK_AUDIT.ADDRESS, member.address())
        .set(DESK_AUDIT.ACT, acted.act())
        .set(DESK_AUDIT.SUBJECT, acted.subject())
        .set(DESK_AUDIT.OUTCOME, acted.outcome())
        .execute();
  }
}
