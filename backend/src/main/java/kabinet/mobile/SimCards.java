package kabinet.mobile;

import static kabinet.db.Tables.MOBILE_LINE;
import static kabinet.db.Tables.SIM_CARD;
import static kabinet.household.Access.visibleTo;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import kabinet.identity.SimChanges;
import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class SimCards implements SimChanges {

  private final DSLContext db;

  SimCards(DSLContext db) {
    this.db = db;
  }

  SimCard sim(SimId id, UserId user) {
    return db.select(
            SIM_CARD.ID,
            SIM_CARD.ICCID,
            SIM_CARD.STATUS,
            SIM_CARD.EMBEDDED,
            SIM_CARD.ACTIVATED_AT,
            SIM_CARD.BLOCKED_AT)
        .from(SIM_CARD)
        .where(SIM_CARD.ID.eq(id))
        .and(visibleTo(user, SIM_CARD.ACCOUNT_ID))
        .fetchOptional(mapping(SimCard::new))
        .orElseThrow(NotFound::new);
  }

  @Override
  public @Nullable Instant latest(Viewer viewer, Instant since) {
    var earlier = SIM_CARD.as("earlier");
    var entered = viewer.enteredThrough();
    return db.select(max(SIM_CARD.ACTIVATED_AT))
        .from(SIM_CARD)
        .where(visibleTo(viewer.user(), SIM_CARD.ACCOUNT_ID))
        .and(
            SIM_CARD
                .ACCOUNT_ID
                .eq(entered)
                .orNotExists(
                    selectOne().from(MOBILE_LINE).where(MOBILE_LINE.ACCOUNT_ID.eq(entered))))
        .and(SIM_CARD.IN_USE.isNotNull())
        .and(SIM_CARD.ACTIVATED_AT.gt(since))
        .andExists(
            selectOne()
                .from(earlier)
                .where(earlier.ACCOUNT_ID.eq(SIM_CARD.ACCOUNT_ID))
                .and(earlier.IN_USE.isNull()))
        .fetchSingle()
        .value1();
  }
}
