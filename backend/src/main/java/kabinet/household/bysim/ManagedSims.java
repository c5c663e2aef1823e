package kabinet.household.bysim;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.NUMBER_MANAGEMENT;

import java.time.Instant;
import kabinet.household.AccountKind;
import kabinet.kernel.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** R38: the SIMs whose number management service is on. */
@Repository
class ManagedSims {

  private final DSLContext db;

  ManagedSims(DSLContext db) {
    this.db = db;
  }

  void switchOn(AccountId account, Instant now) {
    db.insertInto(NUMBER_MANAGEMENT)
        .set(NUMBER_MANAGEMENT.ACCOUNT_ID, account)
        .set(NUMBER_MANAGEMENT.ON_SINCE_AT, now)
        .onDuplicateKeyIgnore()
        .execute();
  }

  void switchOff(AccountId account) {
    db.deleteFrom(NUMBER_MANAGEMENT).where(NUMBER_MANAGEMENT.ACCOUNT_ID.eq(account)).execute();
  }

  /** Whether it is a number of this operator, and no contract that a phone receives codes for. */
  boolean isLine(AccountId account) {
    return db.fetchExists(ACCOUNT, ACCOUNT.ID.eq(account).and(ACCOUNT.KIND.eq(AccountKind.MOBILE)));
  }

  boolean isOn(AccountId account) {
    return db.fetchExists(NUMBER_MANAGEMENT, NUMBER_MANAGEMENT.ACCOUNT_ID.eq(account));
  }
}
