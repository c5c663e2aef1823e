package kabinet.identity;

import static kabinet.db.Tables.PASSWORD_CREDENTIAL;
import static kabinet.db.Tables.STAFF_ACCOUNT;

import java.time.Clock;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Encoded passwords of subscribers and staff. */
@Repository
class Credentials {

  private final DSLContext db;
  private final Clock clock;

  Credentials(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void keepPasswords(Collection<PasswordCredential> passwords) {
    var now = clock.instant();
    var rows =
        passwords.stream()
            .map(
                password ->
                    db.insertInto(PASSWORD_CREDENTIAL)
                        .set(PASSWORD_CREDENTIAL.ACCOUNT_ID, password.account())
                        .set(PASSWORD_CREDENTIAL.KIND, password.kind())
                        .set(PASSWORD_CREDENTIAL.PASSWORD_HASH, password.encoded())
                        .set(PASSWORD_CREDENTIAL.MUST_CHANGE, password.mustChange())
                        .set(PASSWORD_CREDENTIAL.SENT, false)
                        .set(PASSWORD_CREDENTIAL.SET_AT, now)
                        .onDuplicateKeyUpdate()
                        .set(PASSWORD_CREDENTIAL.KIND, DSL.excluded(PASSWORD_CREDENTIAL.KIND))
                        .set(
                            PASSWORD_CREDENTIAL.PASSWORD_HASH,
                            DSL.excluded(PASSWORD_CREDENTIAL.PASSWORD_HASH))
                        .set(
                            PASSWORD_CREDENTIAL.MUST_CHANGE,
                            DSL.excluded(PASSWORD_CREDENTIAL.MUST_CHANGE))
                        .set(PASSWORD_CREDENTIAL.SENT, DSL.excluded(PASSWORD_CREDENTIAL.SENT))
                        .set(PASSWORD_CREDENTIAL.SET_AT, DSL.excluded(PASSWORD_CREDENTIAL.SET_AT)))
            .toList();
    db.batch(rows).execute();
  }

  void keepStaff(Collection<StaffAccount> staff) {
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
                        .onDuplicateKeyUpdate()
                        .set(STAFF_ACCOUNT.DISPLAY_NAME, DSL.excluded(STAFF_ACCOUNT.DISPLAY_NAME))
                        .set(STAFF_ACCOUNT.ROLE, DSL.excluded(STAFF_ACCOUNT.ROLE))
                        .set(
                            STAFF_ACCOUNT.PASSWORD_HASH, DSL.excluded(STAFF_ACCOUNT.PASSWORD_HASH)))
            .toList();
    db.batch(rows).execute();
  }
}
