package kabinet.identity.staff;

import static kabinet.db.Tables.STAFF_ACCOUNT;
import static org.jooq.Records.mapping;

import java.util.Collection;
import kabinet.kernel.StaffId;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Those who work for the operator. */
@Repository
class StaffAccounts {

  private final DSLContext db;

  StaffAccounts(DSLContext db) {
    this.db = db;
  }

  @Nullable StaffAccount find(String login) {
    return db.select(
            STAFF_ACCOUNT.ID,
            STAFF_ACCOUNT.LOGIN,
            STAFF_ACCOUNT.DISPLAY_NAME,
            STAFF_ACCOUNT.ROLE,
            STAFF_ACCOUNT.PASSWORD_HASH,
            STAFF_ACCOUNT.TOTP_SECRET,
            STAFF_ACCOUNT.TOTP_STEP)
        .from(STAFF_ACCOUNT)
        .where(STAFF_ACCOUNT.LOGIN.eq(login))
        .fetchOne(mapping(StaffAccount::new));
  }

  /** Uses codes up to this step up, as RFC 6238 wants it. */
  void use(StaffId id, long step) {
    db.update(STAFF_ACCOUNT)
        .set(STAFF_ACCOUNT.TOTP_STEP, step)
        .where(STAFF_ACCOUNT.ID.eq(id))
        .and(STAFF_ACCOUNT.TOTP_STEP.lt(step))
        .execute();
  }

  void keep(Collection<StaffAccount> staff) {
    var rows =
        staff.stream()
            .map(
                account ->
                    db.insertInto(STAFF_ACCOUNT)
                        .set(STAFF_ACCOUNT.ID, account.id())
                        .set(STAFF_ACCOUNT.LOGIN, account.login())
                        .set(STAFF_ACCOUNT.DISPLAY_NAME, account.displayName())
                        .set(STAFF_ACCOUNT.ROLE, account.role())
                        .set(STAFF_ACCOUNT.PASSWORD_HASH, account.encoded())
                        .set(STAFF_ACCOUNT.TOTP_SECRET, account.sealed())
                        .onDuplicateKeyUpdate()
                        .set(STAFF_ACCOUNT.DISPLAY_NAME, DSL.excluded(STAFF_ACCOUNT.DISPLAY_NAME))
                        .set(STAFF_ACCOUNT.ROLE, DSL.excluded(STAFF_ACCOUNT.ROLE))
                        .set(STAFF_ACCOUNT.PASSWORD_HASH, DSL.excluded(STAFF_ACCOUNT.PASSWORD_HASH))
                        .set(STAFF_ACCOUNT.TOTP_SECRET, DSL.excluded(STAFF_ACCOUNT.TOTP_SECRET)))
            .toList();
    db.batch(rows).execute();
  }
}
