package kabinet.identity.session;

import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.SESSION;
import static org.jooq.impl.DSL.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kabinet.identity.SignInWay;
import kabinet.identity.WayIn;
import kabinet.kernel.AccountId;
import kabinet.kernel.DeviceId;
import kabinet.kernel.SessionId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import kabinet.platform.db.Cells;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Repository;

/**
 * R28, R29: sessions in one table, so that a restart ends none and signing out ends one everywhere
 * at once. A request reads its session by one statement; action is written down at most once a
 * minute, so a session ends after its idle time or up to a minute before, never later.
 */
@Repository
class Sessions implements SessionRepository<BrowserSession> {

  static final Duration SLIDE_EVERY = Duration.ofMinutes(1);

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;
  private final JdbcTemplate jdbc;
  private final String find;
  private final Operators operators;
  private final Clock clock;

  Sessions(DSLContext db, JdbcTemplate jdbc, Operators operators, Clock clock) {
    this.db = db;
    this.jdbc = jdbc;
    this.find = db.render(question(db));
    this.operators = operators;
    this.clock = clock;
  }

  @Override
  public BrowserSession createSession() {
    return BrowserSession.begun(clock.instant());
  }

  @Override
  public void save(BrowserSession session) {
    var person = session.person();
    var savedToken = session.savedToken();
    if (person == null || session.getId().equals(savedToken)) {
      return;
    }
    if (savedToken == null) {
      insert(session.getId(), person);
    } else {
      rename(savedToken, session.getId());
    }
    session.saved();
  }

  @Override
  public @Nullable BrowserSession findById(String token) {
    if (!Tokens.plausible(token)) {
      return null;
    }
    BrowserSession found = FoundSession.under(token);
    if (found == null) {
      found = find(token);
      FoundSession.keep(found);
    }
    return found;
  }

  private @Nullable BrowserSession find(String token) {
    return jdbc.query(
        find,
        row -> row.next() ? BrowserSession.kept(token, person(row)) : null,
        Tokens.hash(token),
        Cells.cell(idleSince()));
  }

  /**
   * Asked on every request, so its text is made once. What was opened through a number whose phone
   * is lost is not found, even if it was opened at the moment of the mark (R30).
   */
  private static Select<?> question(DSLContext db) {
    return db.select(
            SESSION.ID,
            SESSION.USER_ID,
            LOGIN.ACCOUNT_ID,
            SESSION.IDENTIFIER,
            LOGIN.ADDRESSED_AS,
            SESSION.WAY,
            SESSION.DEVICE,
            SESSION.DEVICE_ID,
            SESSION.CREATED_AT,
            SESSION.ACTIVE_AT)
        .from(SESSION)
        .join(LOGIN)
        .on(LOGIN.IDENTIFIER.eq(SESSION.IDENTIFIER))
        .and(LOGIN.USER_ID.eq(SESSION.USER_ID))
        .where(SESSION.TOKEN_HASH.eq(param("hash", SESSION.TOKEN_HASH)))
        .and(SESSION.ACTIVE_AT.gt(param("idle since", SESSION.ACTIVE_AT)))
        .and(WayIn.isThroughNoLostPhone());
  }

  private static SignedInPerson person(ResultSet row) throws SQLException {
    return new SignedInPerson(
        SignedInPerson.viewer(
            new UserId(row.getLong(2)),
            new AccountId(row.getLong(3)),
            new SessionId(row.getLong(1))),
        Cells.text(row, 4),
        Cells.text(row, 5),
        SignInWay.valueOf(Cells.text(row, 6)),
        Cells.text(row, 7),
        device(Cells.number(row, 8)),
        Cells.instant(row, 9),
        Cells.instant(row, 10));
  }

  private static @Nullable DeviceId device(@Nullable Long id) {
    return id == null ? null : new DeviceId(id);
  }

  /** The viewer's, the one that asks and then the last used one first. */
  List<Session> of(Viewer viewer) {
    var promise = operators.profile().session();
    return db.select(
            SESSION.ID,
            SESSION.DEVICE,
            SESSION.WAY,
            SESSION.CREATED_AT,
            SESSION.ACTIVE_AT,
            SESSION.DEVICE_ID)
        .from(SESSION)
        .join(LOGIN)
        .on(LOGIN.IDENTIFIER.eq(SESSION.IDENTIFIER))
        .and(LOGIN.USER_ID.eq(SESSION.USER_ID))
        .where(SESSION.USER_ID.eq(viewer.user()))
        .and(SESSION.ACTIVE_AT.gt(idleSince()))
        .orderBy(
            SESSION.ID.eq(viewer.session()).desc(), SESSION.ACTIVE_AT.desc(), SESSION.ID.desc())
        .fetch(
            row ->
                new Session(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    row.value5().plus(promise.idleAfter()),
                    row.value5().plus(promise.warnAfter()),
                    row.value1().equals(viewer.session()),
                    row.value6() != null));
  }

  /** Those of some sessions that are open still, as {@link #findById} would find them. */
  Set<SessionId> open(Collection<SessionId> some) {
    return db.select(SESSION.ID)
        .from(SESSION)
        .join(LOGIN)
        .on(LOGIN.IDENTIFIER.eq(SESSION.IDENTIFIER))
        .and(LOGIN.USER_ID.eq(SESSION.USER_ID))
        .where(SESSION.ID.in(some))
        .and(SESSION.ACTIVE_AT.gt(idleSince()))
        .and(WayIn.isThroughNoLostPhone())
        .fetchSet(SESSION.ID);
  }

  @Override
  public void deleteById(String token) {
    FoundSession.keep(null);
    db.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(Tokens.hash(token))).execute();
  }

  /** Notes that somebody acts, unless that was noted a moment ago. */
  SignedInPerson keepAwake(SignedInPerson person) {
    var now = clock.instant();
    if (now.isBefore(person.activeAt().plus(SLIDE_EVERY))) {
      return person;
    }
    db.update(SESSION)
        .set(SESSION.ACTIVE_AT, now)
        .where(SESSION.ID.eq(person.viewer().session()))
        .and(SESSION.ACTIVE_AT.lt(now))
        .execute();
    return person.activeAt(now);
  }

  /** Deletes some of the sessions that have ended by themselves; says how many. */
  int forgetIdle() {
    return db.deleteFrom(SESSION).where(idle()).limit(FORGOTTEN_AT_ONCE).execute();
  }

  private void insert(String token, SignedInPerson person) {
    db.insertInto(SESSION)
        .set(SESSION.ID, person.viewer().session())
        .set(SESSION.TOKEN_HASH, Tokens.hash(token))
        .set(SESSION.IDENTIFIER, person.login())
        .set(SESSION.USER_ID, person.viewer().user())
        .set(SESSION.WAY, person.way())
        .set(SESSION.DEVICE, person.device())
        .set(SESSION.DEVICE_ID, person.rememberedAs())
        .set(SESSION.CREATED_AT, person.startedAt())
        .set(SESSION.ACTIVE_AT, person.activeAt())
        .execute();
  }

  private void rename(String savedToken, String token) {
    db.update(SESSION)
        .set(SESSION.TOKEN_HASH, Tokens.hash(token))
        .where(SESSION.TOKEN_HASH.eq(Tokens.hash(savedToken)))
        .execute();
  }

  private Condition idle() {
    return SESSION.ACTIVE_AT.le(idleSince());
  }

  Instant idleSince() {
    return clock.instant().minus(operators.profile().session().idleAfter());
  }
}
