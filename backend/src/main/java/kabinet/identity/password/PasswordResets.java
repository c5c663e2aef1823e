package kabinet.identity.password;

import static kabinet.db.Tables.PASSWORD_RESET;
import static org.jooq.Records.mapping;

import java.time.Instant;
import kabinet.kernel.AccountId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Random passwords that were sent and not used yet, one an account. */
@Repository
class PasswordResets {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  PasswordResets(DSLContext db) {
    this.db = db;
  }

  /** A password on its way. */
  record Pending(String encoded, Instant askedAt, Instant expiresAt) {

    boolean isOpenAt(Instant now) {
      return now.isBefore(expiresAt);
    }

    @Override
    public String toString() {
      return "pending password";
    }
  }

  @Nullable Pending find(AccountId account) {
    return db.select(
            PASSWORD_RESET.PASSWORD_HASH, PASSWORD_RESET.ASKED_AT, PASSWORD_RESET.EXPIRES_AT)
        .from(PASSWORD_RESET)
        .where(PASSWORD_RESET.ACCOUNT_ID.eq(account))
        .fetchOne(mapping(Pending::new));
  }

  void keep(AccountId account, Pending pending) {
    db.insertInto(PASSWORD_RESET)
        .set(PASSWORD_RESET.ACCOUNT_ID, account)
        .set(PASSWORD_RESET.PASSWORD_HASH, pending.encoded())
        .set(PASSWORD_RESET.ASKED_AT, pending.askedAt())
        .set(PASSWORD_RESET.EXPIRES_AT, pending.expiresAt())
        .onDuplicateKeyUpdate()
        .set(PASSWORD_RESET.PASSWORD_HASH, pending.encoded())
        .set(PASSWORD_RESET.ASKED_AT, pending.askedAt())
        .set(PASSWORD_RESET.EXPIRES_AT, pending.expiresAt())
        .execute();
  }

  void drop(AccountId account) {
    db.deleteFrom(PASSWORD_RESET).where(PASSWORD_RESET.ACCOUNT_ID.eq(account)).execute();
  }

  /** Deletes some of those nobody used in time; says how many. */
  int forgetExpired(Instant now) {
    return db.deleteFrom(PASSWORD_RESET)
        .where(PASSWORD_RESET.EXPIRES_AT.lt(now))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }
}
