package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOUSEHOLD;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the modules above which accounts an import has changed, through themselves or through those
 * they belong to.
 */
@Component
class ChangedAccounts {

  private final DSLContext db;
  private final ApplicationEventPublisher events;

  ChangedAccounts(DSLContext db, ApplicationEventPublisher events) {
    this.db = db;
    this.events = events;
  }

  void accounts(Collection<String> refs) {
    tell(refs, ACCOUNT.REF.in(refs));
  }

  void households(Collection<String> refs) {
    tell(refs, HOUSEHOLD.REF.in(refs));
  }

  void holders(Collection<String> refs) {
    tell(refs, HOLDER.REF.in(refs));
  }

  private void tell(Collection<String> refs, Condition affected) {
    if (refs.isEmpty()) {
      return;
    }
    var accounts =
        db.select(ACCOUNT.ID)
            .from(ACCOUNT)
            .join(HOUSEHOLD)
            .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
            .join(HOLDER)
            .on(HOLDER.ID.eq(HOUSEHOLD.HOLDER_ID))
            .where(affected)
            .fetch(ACCOUNT.ID);
    if (!accounts.isEmpty()) {
      events.publishEvent(new AccountsChanged(accounts));
    }
  }
}
