package kabinet.operations.desk;

import static kabinet.db.Tables.DESK_AUDIT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.util.List;
import kabinet.identity.StaffActed;
import kabinet.identity.StaffRights;
import kabinet.kernel.Ids;
import kabinet.kernel.Page;
import kabinet.kernel.StaffMember;
import kabinet.kernel.StaffRole;
import kabinet.platform.graphql.Cursor;
import org.jooq.DSLContext;
import org.jooq.Insert;
import org.jspecify.annotations.Nullable;
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
    var rows =
        acted.subjects().isEmpty()
            ? List.<Insert<?>>of(row(acted, null))
            : acted.subjects().stream().<Insert<?>>map(subject -> row(acted, subject)).toList();
    db.batch(rows).execute();
  }

  /** What was written down, the latest first and one beyond the page, for supervisors. */
  List<DeskAct> latest(StaffMember staff, Page page, @Nullable Cursor before) {
    return db.select(
            DESK_AUDIT.ID,
            DESK_AUDIT.HAPPENED_AT,
            DESK_AUDIT.STAFF_NAME,
            DESK_AUDIT.ACT,
            DESK_AUDIT.SUBJECT,
            DESK_AUDIT.OUTCOME,
            DESK_AUDIT.ADDRESS)
        .from(DESK_AUDIT)
        .where(before == null ? noCondition() : DESK_AUDIT.ID.lt(before.position()))
        .and(StaffRights.holds(staff, StaffRole.SUPERVISOR))
        .orderBy(DESK_AUDIT.ID.desc())
        .limit(page.first() + 1)
        .fetch(mapping(DeskAct::new));
  }

  private Insert<?> row(StaffActed acted, @Nullable String subject) {
    var member = acted.member();
    return db.insertInto(DESK_AUDIT)
        .set(DESK_AUDIT.ID, Ids.next())
        .set(DESK_AUDIT.HAPPENED_AT, clock.instant())
        .set(DESK_AUDIT.STAFF_ID, member.id())
        .set(DESK_AUDIT.STAFF_NAME, member.name())
        .set(DESK_AUDIT.ADDRESS, member.address())
        .set(DESK_AUDIT.ACT, acted.act())
        .set(DESK_AUDIT.SUBJECT, subject)
        .set(DESK_AUDIT.OUTCOME, acted.outcome());
  }
}
