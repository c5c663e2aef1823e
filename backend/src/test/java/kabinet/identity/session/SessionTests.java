package kabinet.identity.session;

import static kabinet.db.Tables.LOGIN;
import static kabinet.db.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SessionTests {

  private static final String WHO = "{ viewer { id name session { startedAt idleAt warnAt } } }";

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired DSLContext db;
  @Autowired Identity identity;
  @Autowired Sessions sessions;

  @Test
  void nobodyIsSignedInWithoutACookieAndNoStatementIsSpentOnIt() {
    var browser = signedIn.browser();

    var statements = SqlStatements.during(() -> assertThat(isSignedIn(browser)).isFalse());

    assertThat(statements).isEmpty();
  }

  @Test
  void aCookieThatCannotBeOursIsNotLookedUp() {
    var browser = signedIn.browser().withCookie("KABINET_SESSION", "1 or 1=1");

    var statements = SqlStatements.during(() -> assertThat(isSignedIn(browser)).isFalse());

    assertThat(statements).isEmpty();
  }

  @Test
  void aRequestReadsItsSessionByOneStatement() {
    var browser = signedIn.browserOf(signedIn.subscriber());

    assertThat(SqlStatements.during(() -> browser.ask(WHO))).hasSize(1);
  }

  @Test
  @Rule("R28")
  void actionIsWrittenDownAtMostOnceAMinute() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    clock.passes(Duration.ofMillis(59_999));
    assertThat(SqlStatements.during(() -> browser.ask(WHO))).hasSize(1);

    clock.passes(Duration.ofMillis(1));

    assertThat(SqlStatements.during(() -> browser.ask(WHO))).hasSize(2);
    assertThat(SqlStatements.during(() -> browser.ask(WHO))).hasSize(1);
  }

  @Test
  @Rule("R28")
  void aSessionEndsAfterTwentyMinutesWithoutActionAndWarnsAtEighteen() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var entered = clock.instant();

    var session = browser.ask(WHO).path("viewer").path("session");
    clock.passes(Duration.ofMinutes(20).minusMillis(1));
    boolean before = isSignedIn(polling(browser));
    clock.passes(Duration.ofMillis(1));

    assertThat(Instant.parse(session.path("startedAt").asString())).isEqualTo(entered);
    assertThat(Instant.parse(session.path("warnAt").asString()))
        .isEqualTo(entered.plusSeconds(18 * 60));
    assertThat(Instant.parse(session.path("idleAt").asString()))
        .isEqualTo(entered.plusSeconds(20 * 60));
    assertThat(before).isTrue();
    assertThat(isSignedIn(browser)).isFalse();
  }

  @Test
  @Rule("R28")
  void actionKeepsASessionAwake() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    for (int i = 0; i < 6; i++) {
      clock.passes(Duration.ofMinutes(19));
      var session = browser.ask(WHO).path("viewer").path("session");
      assertThat(Instant.parse(session.path("idleAt").asString()))
          .isEqualTo(clock.instant().plusSeconds(20 * 60));
    }
  }

  @Test
  @Rule("R28")
  void pollingIsNoAction() {
    var browser = polling(signedIn.browserOf(signedIn.subscriber()));
    for (int i = 0; i < 19; i++) {
      clock.passes(Duration.ofMinutes(1));
      assertThat(SqlStatements.during(() -> browser.ask(WHO))).hasSize(1);
      assertThat(isSignedIn(browser)).isTrue();
    }

    clock.passes(Duration.ofMinutes(1));

    assertThat(isSignedIn(browser)).isFalse();
  }

  @Test
  @Rule("R29")
  void signingOutEndsTheSessionOnTheServer() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var secret = secret(browser);

    var signedOut = browser.ask("mutation { signOut { at } }");

    assertThat(signedOut.path("signOut").path("at").asString()).isNotBlank();
    assertThat(browser.cookie("KABINET_SESSION")).isNull();
    assertThat(isSignedIn(signedIn.browser().withCookie("KABINET_SESSION", secret))).isFalse();
    assertThat(db.fetchCount(SESSION, SESSION.TOKEN_HASH.eq(Tokens.hash(secret)))).isZero();
  }

  @Test
  @Rule("R29")
  void signingOutIsHarmlessWhenNobodyIsSignedIn() {
    assertThat(signedIn.browser().ask("mutation { signOut { at } }").path("signOut").isObject())
        .isTrue();
  }

  @Test
  void oneBrowserSigningOutLeavesTheOthers() {
    var anna = signedIn.subscriber();
    var telephone = signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));
    var laptop = signedIn.browserOf(anna);

    telephone.ask("mutation { signOut { at } }");

    assertThat(isSignedIn(laptop)).isTrue();
  }

  @Test
  void aSessionEndsWithItsLogin() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browserOf(anna);

    identity.withdraw(List.of(anna));

    assertThat(isSignedIn(browser)).isFalse();
  }

  @Test
  void aSessionEndsWhenItsLoginOpensAnotherUser() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browserOf(anna);

    db.update(LOGIN).set(LOGIN.USER_ID, new UserId(1)).where(LOGIN.IDENTIFIER.eq(anna)).execute();

    assertThat(isSignedIn(browser)).isFalse();
  }

  @Test
  void sessionsThatEndedByThemselvesAreForgotten() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    clock.passes(Duration.ofMinutes(20));

    new SessionCleaning(sessions).clean();

    assertThat(db.fetchExists(SESSION, SESSION.TOKEN_HASH.eq(Tokens.hash(secret(browser)))))
        .isFalse();
  }

  private static boolean isSignedIn(TestBrowser browser) {
    return browser.ask(WHO).path("viewer").isObject();
  }

  private static TestBrowser polling(TestBrowser browser) {
    return browser.sending(SessionSecurityContexts.ACTIVITY, "none");
  }

  private static String secret(TestBrowser browser) {
    return Objects.requireNonNull(browser.cookie("KABINET_SESSION"));
  }
}
