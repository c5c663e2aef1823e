package kabinet.mobile;

import static kabinet.db.Tables.SIM_CARD;
import static kabinet.household.Access.visibleTo;
import static org.jooq.Records.mapping;

import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class SimCards {

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
}
