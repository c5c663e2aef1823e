package kabinet.household.bysim;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LINE_LINK_REQUEST;
import static kabinet.household.bysim.LineLinkRequests.ASKER;
import static kabinet.household.bysim.LineLinkRequests.HOME;
import static kabinet.household.bysim.LineLinkRequests.OTHER;
import static kabinet.household.bysim.LineLinkRequests.SAME_PERSON;
import static kabinet.household.bysim.LineLinkStatus.PENDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import kabinet.identity.StaffRights;
import kabinet.kernel.Page;
import kabinet.kernel.StaffMember;
import kabinet.kernel.StaffRole;
import kabinet.platform.graphql.Cursor;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** R39: requests as the desk reads them. */
@Repository
class LineLinkCases {

  private final DSLContext db;

  LineLinkCases(DSLContext db) {
    this.db = db;
  }

  /**
   * What waits at the desk with whose numbers they are, the oldest first and one beyond the page.
   */
  List<LineLinkCase> waiting(StaffMember staff, Page page, @Nullable Cursor after) {
    return db.select(
            LINE_LINK_REQUEST.ID,
            LINE_LINK_REQUEST.MSISDN,
            ASKER.DISPLAY_NAME,
            LINE_LINK_REQUEST.OTHER_MSISDN,
            OTHER.DISPLAY_NAME,
            field(ASKER.PERSON.isNotNull().and(OTHER.PERSON.isNotNull()).and(SAME_PERSON)),
            LINE_LINK_REQUEST.ASKED_AT,
            LINE_LINK_REQUEST.DUE_AT)
        .from(LINE_LINK_REQUEST)
        .join(HOME)
        .on(HOME.ID.eq(LINE_LINK_REQUEST.HOUSEHOLD_ID))
        .join(ASKER)
        .on(ASKER.ID.eq(HOME.HOLDER_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(LINE_LINK_REQUEST.OTHER_ACCOUNT_ID))
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
        .join(OTHER)
        .on(OTHER.ID.eq(HOUSEHOLD.HOLDER_ID))
        .where(LINE_LINK_REQUEST.STATUS.eq(PENDING))
        .and(after(after))
        .and(StaffRights.holds(staff, StaffRole.AGENT))
        .orderBy(LINE_LINK_REQUEST.ID)
        .limit(page.first() + 1)
        .fetch(mapping(LineLinkCase::new));
  }

  private static Condition after(@Nullable Cursor after) {
    return after == null
        ? noCondition()
        : LINE_LINK_REQUEST.ID.gt(new LineLinkRequestId(after.position()));
  }
}
