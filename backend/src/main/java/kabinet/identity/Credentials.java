package kabinet.identity;

import static kabinet.db.Tables.PASSWORD_CREDENTIAL;

import java.time.Clock;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Encoded passwords as they come with an import. */
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
}
