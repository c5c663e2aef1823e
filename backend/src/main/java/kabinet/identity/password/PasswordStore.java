package kabinet.identity.password;

import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.PASSWORD_CREDENTIAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.Instant;
import kabinet.identity.PasswordKind;
import kabinet.identity.WayIn;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One password an account, at most. */
@Repository
class PasswordStore {

  private final DSLContext db;

  PasswordStore(DSLContext db) {
    this.db = db;
  }

  /** A password as it is kept. */
  record Kept(String encoded, PasswordKind kind, boolean mustChange, Instant since) {

    @Override
    public String toString() {
      return kind + " password";
    }
  }

  @Nullable Kept find(AccountId account) {
    return db.select(
            PASSWORD_CREDENTIAL.PASSWORD_HASH,
            PASSWORD_CREDENTIAL.KIND,
            PASSWORD_CREDENTIAL.MUST_CHANGE,
            PASSWORD_CREDENTIAL.SET_AT)
        .from(PASSWORD_CREDENTIAL)
        .where(PASSWORD_CREDENTIAL.ACCOUNT_ID.eq(account))
        .fetchOne(mapping(Kept::new));
  }

  boolean opens(UserId user) {
    return db.fetchExists(
        PASSWORD_CREDENTIAL,
        PASSWORD_CREDENTIAL.ACCOUNT_ID.in(
            select(LOGIN.ACCOUNT_ID)
                .from(LOGIN)
                .where(LOGIN.USER_ID.eq(user))
                .and(WayIn.isThroughNoLostPhone())));
  }

  /** Of the account the viewer came through, or else the oldest of their others. */
  @Nullable ProvablePassword provable(Viewer viewer) {
    return db.select(
            PASSWORD_CREDENTIAL.ACCOUNT_ID, PASSWORD_CREDENTIAL.SET_AT, PASSWORD_CREDENTIAL.SENT)
        .from(PASSWORD_CREDENTIAL)
        .where(
            PASSWORD_CREDENTIAL.ACCOUNT_ID.in(
                select(LOGIN.ACCOUNT_ID).from(LOGIN).where(LOGIN.USER_ID.eq(viewer.user()))))
        .orderBy(
            when(PASSWORD_CREDENTIAL.ACCOUNT_ID.eq(viewer.enteredThrough()), 0).otherwise(1),
            PASSWORD_CREDENTIAL.SET_AT)
        .limit(1)
        .fetchOne(mapping(ProvablePassword::new));
  }

  /** Puts a password in the place of whatever was there. */
  void replace(AccountId account, Kept password) {
    db.insertInto(PASSWORD_CREDENTIAL)
        .set(PASSWORD_CREDENTIAL.ACCOUNT_ID, account)
        .set(PASSWORD_CREDENTIAL.KIND, password.kind())
        .set(PASSWORD_CREDENTIAL.PASSWORD_HASH, password.encoded())
        .set(PASSWORD_CREDENTIAL.MUST_CHANGE, password.mustChange())
        .set(PASSWORD_CREDENTIAL.SENT, password.kind() == PasswordKind.GENERATED)
        .set(PASSWORD_CREDENTIAL.SET_AT, password.since())
        .onDuplicateKeyUpdate()
        .set(PASSWORD_CREDENTIAL.KIND, password.kind())
        .set(PASSWORD_CREDENTIAL.PASSWORD_HASH, password.encoded())
        .set(PASSWORD_CREDENTIAL.MUST_CHANGE, password.mustChange())
        .set(PASSWORD_CREDENTIAL.SENT, password.kind() == PasswordKind.GENERATED)
        .set(PASSWORD_CREDENTIAL.SET_AT, password.since())
        .execute();
  }
}
