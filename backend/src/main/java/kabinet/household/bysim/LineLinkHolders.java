package kabinet.household.bysim;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LINE_LINK;
import static kabinet.db.Tables.LINE_LINK_REQUEST;
import static kabinet.household.bysim.LineLinkRequests.HOME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import kabinet.household.HolderId;
import kabinet.kernel.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;

/**
 * R39: whose numbers they were when their SIMs said yes. A number in another cabinet of its holder
 * is still its holder's.
 */
@Repository
class LineLinkHolders {

  private final DSLContext db;

  LineLinkHolders(DSLContext db) {
    this.db = db;
  }

  /** Notes whose number it is whose SIM says yes to a request that is held. */
  void note(LineLinkRequest request, AccountId caller) {
    boolean own = request.isBy(caller);
    db.update(LINE_LINK_REQUEST)
        .set(
            own ? LINE_LINK_REQUEST.HOLDER_ID : LINE_LINK_REQUEST.OTHER_HOLDER_ID,
            own ? holderOf(request) : holderOf(caller))
        .where(LINE_LINK_REQUEST.ID.eq(request.id()))
        .execute();
  }

  /** Whether both numbers are still those people's; they stay it while this transaction lasts. */
  boolean areTheSame(LineLinkRequest request) {
    var own = ACCOUNT.as("own_account");
    return db.select(LINE_LINK_REQUEST.ID)
        .from(LINE_LINK_REQUEST)
        .join(HOME)
        .on(HOME.ID.eq(LINE_LINK_REQUEST.HOUSEHOLD_ID))
        .and(HOME.HOLDER_ID.eq(LINE_LINK_REQUEST.HOLDER_ID))
        .join(own)
        .on(own.ID.eq(LINE_LINK_REQUEST.ACCOUNT_ID))
        .and(own.HOUSEHOLD_ID.eq(HOME.ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(LINE_LINK_REQUEST.OTHER_ACCOUNT_ID))
        .leftJoin(LINE_LINK)
        .on(LINE_LINK.ACCOUNT_ID.eq(ACCOUNT.ID))
        .join(HOUSEHOLD)
        .on(isItsOwn())
        .and(HOUSEHOLD.HOLDER_ID.eq(LINE_LINK_REQUEST.OTHER_HOLDER_ID))
        .where(LINE_LINK_REQUEST.ID.eq(request.id()))
        .forUpdate()
        .fetch()
        .isNotEmpty();
  }

  private static Field<HolderId> holderOf(LineLinkRequest request) {
    return field(
        select(HOUSEHOLD.HOLDER_ID).from(HOUSEHOLD).where(HOUSEHOLD.ID.eq(request.household())));
  }

  private static Field<HolderId> holderOf(AccountId account) {
    return field(
        select(HOUSEHOLD.HOLDER_ID)
            .from(ACCOUNT)
            .leftJoin(LINE_LINK)
            .on(LINE_LINK.ACCOUNT_ID.eq(ACCOUNT.ID))
            .join(HOUSEHOLD)
            .on(isItsOwn())
            .where(ACCOUNT.ID.eq(account)));
  }

  /** The household that an account is of by the books, wherever it was added. */
  private static Condition isItsOwn() {
    return HOUSEHOLD.ID.eq(coalesce(LINE_LINK.FROM_HOUSEHOLD_ID, ACCOUNT.HOUSEHOLD_ID));
  }
}
