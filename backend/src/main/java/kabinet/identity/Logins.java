package kabinet.identity;

import static kabinet.db.Tables.APP_USER;
import static kabinet.db.Tables.DEVICE_LOST;
import static kabinet.db.Tables.LOGIN;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Which identifier opens which user. */
@Repository
class Logins {

  private final DSLContext db;

  Logins(DSLContext db) {
    this.db = db;
  }

  @Nullable Login find(String identifier) {
    return selectLogin().where(LOGIN.IDENTIFIER.eq(identifier)).fetchOne(Logins::login);
  }

  List<Login> of(UserId user) {
    return selectLogin()
        .where(LOGIN.USER_ID.eq(user))
        .orderBy(LOGIN.IDENTIFIER)
        .fetch(Logins::login);
  }

  /** In one statement, which also says whether the phone behind the login is lost (R30). */
  private SelectJoinStep<Record6<String, LoginKind, UserId, AccountId, String, AccountId>>
      selectLogin() {
    return db.select(
            LOGIN.IDENTIFIER,
            LOGIN.KIND,
            LOGIN.USER_ID,
            LOGIN.ACCOUNT_ID,
            LOGIN.ADDRESSED_AS,
            DEVICE_LOST.ACCOUNT_ID)
        .from(LOGIN)
        .leftJoin(DEVICE_LOST)
        .on(DEVICE_LOST.ACCOUNT_ID.eq(LOGIN.ACCOUNT_ID));
  }

  private static Login login(Record6<String, LoginKind, UserId, AccountId, String, AccountId> row) {
    return new Login(
        row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6() != null);
  }

  List<String> identifiersOf(AccountId account) {
    return db.select(LOGIN.IDENTIFIER)
        .from(LOGIN)
        .where(LOGIN.ACCOUNT_ID.eq(account))
        .fetch(LOGIN.IDENTIFIER);
  }

  @Nullable Msisdn phoneOf(AccountId account) {
    return db.select(LOGIN.IDENTIFIER)
        .from(LOGIN)
        .where(LOGIN.ACCOUNT_ID.eq(account))
        .and(LOGIN.KIND.eq(LoginKind.MSISDN))
        .orderBy(LOGIN.IDENTIFIER)
        .limit(1)
        .fetchOne(row -> new Msisdn(row.value1()));
  }

  /** R30: of a lost phone nothing. */
  List<Msisdn> phonesAtHand(Collection<AccountId> accounts) {
    return selectLogin()
        .where(LOGIN.ACCOUNT_ID.in(accounts))
        .and(LOGIN.KIND.eq(LoginKind.MSISDN))
        .and(DEVICE_LOST.ACCOUNT_ID.isNull())
        .orderBy(LOGIN.IDENTIFIER)
        .fetch(row -> new Msisdn(row.value1()));
  }

  @Nullable Msisdn phoneToReach(Viewer viewer) {
    return db.select(LOGIN.IDENTIFIER)
        .from(LOGIN)
        .where(LOGIN.USER_ID.eq(viewer.user()))
        .and(LOGIN.KIND.eq(LoginKind.MSISDN))
        .orderBy(
            DSL.when(LOGIN.ACCOUNT_ID.eq(viewer.enteredThrough()), 0).otherwise(1),
            LOGIN.IDENTIFIER)
        .limit(1)
        .fetchOne(row -> new Msisdn(row.value1()));
  }

  void hold(UserId user) {
    db.select(APP_USER.ID).from(APP_USER).where(APP_USER.ID.eq(user)).forUpdate().fetch();
  }

  boolean hasPhone(UserId user) {
    return db.fetchExists(
        LOGIN,
        LOGIN
            .USER_ID
            .eq(user)
            .and(LOGIN.KIND.eq(LoginKind.MSISDN))
            .and(WayIn.isThroughNoLostPhone()));
  }

  List<Phone> phones(int most) {
    return db.select(LOGIN.IDENTIFIER, LOGIN.ADDRESSED_AS)
        .from(LOGIN)
        .where(LOGIN.KIND.eq(LoginKind.MSISDN))
        .orderBy(LOGIN.IDENTIFIER)
        .limit(most)
        .fetch(row -> new Phone(new Msisdn(row.value1()), row.value2()));
  }

  void register(Collection<Login> wanted) {
    var rows =
        wanted.stream()
            .map(
                login ->
                    db.insertInto(LOGIN)
                        .set(LOGIN.IDENTIFIER, login.identifier())
                        .set(LOGIN.KIND, login.kind())
                        .set(LOGIN.USER_ID, login.user())
                        .set(LOGIN.ACCOUNT_ID, login.account())
                        .set(LOGIN.ADDRESSED_AS, login.addressedAs())
                        .onDuplicateKeyUpdate()
                        .set(LOGIN.KIND, DSL.excluded(LOGIN.KIND))
                        .set(LOGIN.USER_ID, DSL.excluded(LOGIN.USER_ID))
                        .set(LOGIN.ACCOUNT_ID, DSL.excluded(LOGIN.ACCOUNT_ID))
                        .set(LOGIN.ADDRESSED_AS, DSL.excluded(LOGIN.ADDRESSED_AS)))
            .toList();
    db.batch(rows).execute();
  }

  void withdraw(Collection<String> identifiers) {
    var rows =
        identifiers.stream()
            .map(identifier -> db.deleteFrom(LOGIN).where(LOGIN.IDENTIFIER.eq(identifier)))
            .toList();
    db.batch(rows).execute();
  }

  void withdrawOf(Collection<AccountId> accounts) {
    db.deleteFrom(LOGIN).where(LOGIN.ACCOUNT_ID.in(accounts)).execute();
  }

  /** R3: the cabinet is there by itself from the first proof of possession on. */
  boolean entered(UserId user, Instant now) {
    return db.insertInto(APP_USER)
            .set(APP_USER.ID, user)
            .set(APP_USER.FIRST_ENTERED_AT, now)
            .onDuplicateKeyIgnore()
            .execute()
        > 0;
  }
}
