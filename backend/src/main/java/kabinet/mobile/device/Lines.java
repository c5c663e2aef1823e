package kabinet.mobile.device;

import static kabinet.db.Tables.MOBILE_LINE;
import static kabinet.household.Access.visibleTo;

import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The mobile numbers a person's sign-in reaches. */
@Repository
class Lines {

  private final DSLContext db;

  Lines(DSLContext db) {
    this.db = db;
  }

  /** The account of a line, if it is one and this person reaches it. */
  AccountId line(AccountId id, UserId user) {
    return db.select(MOBILE_LINE.ACCOUNT_ID)
        .from(MOBILE_LINE)
        .where(MOBILE_LINE.ACCOUNT_ID.eq(id))
        .and(visibleTo(user, MOBILE_LINE.ACCOUNT_ID))
        .fetchOptional(MOBILE_LINE.ACCOUNT_ID)
        .orElseThrow(NotFound::new);
  }
}
