package kabinet.identity.staff;

import static kabinet.identity.staff.TestStaff.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.identity.Authenticator;
import kabinet.kernel.StaffRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
class StaffSignInTests {

  private static final String ASK = "{ desk { member { name role } } }";
  private static final String LEAVE = "mutation { signOutStaff { at } }";

  @Autowired TestStaff staff;
  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired DSLContext db;

  @Test
  void passwordAndCodeTogetherOpenTheDesk() {
    var desk = staff.desk(StaffRole.AGENT);

    assertThat(desk.ask(ASK).at("/desk/member/role").asString()).isEqualTo("AGENT");
  }

  @Test
  void oneOfThemAloneOpensNothingAndWhichWasWrongStaysUntold() {
    var zoya = staff.hired(StaffRole.AGENT);
    var agnes = staff.hired(StaffRole.AGENT);

    var wrongPassword = staff.signIn(signedIn.browser(), zoya, "wrong", staff.code());
    var wrongCode = staff.signIn(signedIn.browser(), agnes, PASSWORD, wrong(staff.code()));

    assertThat(typename(wrongPassword)).isEqualTo("StaffNotKnown");
    assertThat(wrongPassword.path("attemptsLeft").asInt()).isEqualTo(2);
    assertThat(wrongCode).isEqualTo(wrongPassword);
    assertThat(staff.signIn(signedIn.browser(), "nobody-" + UUID.randomUUID(), "x", "1"))
        .isEqualTo(wrongPassword);
  }

  @Test
  void aCodeWorksOnce() {
    var zoya = staff.hired(StaffRole.AGENT);
    staff.at(zoya);

    assertThat(typename(staff.signIn(signedIn.browser(), zoya, PASSWORD, staff.code())))
        .isEqualTo("StaffNotKnown");
    clock.passes(Authenticator.STEP);
    staff.at(zoya);
  }

  @Test
  @Rule("R27")
  void threeWrongTriesLockTheLoginEvenForTheRightSecrets() {
    var zoya = staff.hired(StaffRole.AGENT);
    staff.signIn(signedIn.browser(), zoya, "wrong", staff.code());
    staff.signIn(signedIn.browser(), zoya, PASSWORD, wrong(staff.code()));

    var third = staff.signIn(signedIn.browser(), " " + zoya, "wrong", "0");
    var right = staff.signIn(signedIn.browser(), zoya, PASSWORD, staff.code());

    assertThat(typename(third)).isEqualTo("StaffSignInLocked");
    assertThat(right).isEqualTo(third);
    assertThat(right.path("message").asString()).contains("закрыт на 10 минут");
    clock.passes(Duration.ofMinutes(10));
    staff.at(zoya);
  }

  @Test
  void whoHasNoAuthenticatorDoesNotComeIn() {
    var zoya = staff.withoutAuthenticator();

    assertThat(typename(staff.signIn(signedIn.browser(), zoya, PASSWORD, staff.code())))
        .isEqualTo("StaffNotKnown");
  }

  @Test
  void theSameStatementsAreSentForALoginNobodyHas() {
    var zoya = staff.hired(StaffRole.AGENT);
    var browser = signedIn.browser();

    var known = SqlStatements.during(() -> staff.signIn(browser, zoya, "wrong", "000000"));

    assertThat(known).hasSize(4);
    assertThat(SqlStatements.during(() -> staff.signIn(browser, "nobody", "wrong", "000000")))
        .isEqualTo(known);
  }

  @Test
  void aSubscribersSessionIsNoStaffsAndTheOtherWayRound() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var desk = staff.desk(StaffRole.SUPERVISOR);

    assertThat(code(anna, ASK)).isEqualTo("UNAUTHENTICATED");
    assertThat(desk.ask("{ viewer { id } }").path("viewer").isNull()).isTrue();
    assertThat(code(desk, "mutation { declinePasswordOffer { at } }")).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void bothMayBeOpenInOneBrowserAndEndApart() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    staff.signIn(browser, staff.hired(StaffRole.AGENT), PASSWORD, staff.code());

    browser.ask("mutation { signOut { at } }");
    assertThat(browser.ask(ASK).at("/desk/member/name").asString()).isEqualTo("Зоя");
    browser.ask(LEAVE);
    assertThat(code(browser, ASK)).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void itEndsAfterTwentyIdleMinutesAndPollingDoesNotKeepItAwake() {
    var desk = staff.desk(StaffRole.AGENT);
    clock.passes(Duration.ofMinutes(12));
    desk.ask(ASK);
    clock.passes(Duration.ofMinutes(12));
    assertThat(desk.ask(ASK).path("desk").isObject()).isTrue();
    clock.passes(Duration.ofMinutes(12));
    desk.sending("Kabinet-Activity", "none").ask(ASK);
    clock.passes(Duration.ofMinutes(8));

    assertThat(code(desk, ASK)).isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void signingOutEndsItForWhoeverKeptTheCookie() {
    var desk = staff.desk(StaffRole.AGENT);
    var kept = Objects.requireNonNull(desk.cookie(DeskDoor.COOKIE));
    desk.ask(LEAVE);

    assertThat(desk.cookie(DeskDoor.COOKIE)).isNull();
    assertThat(code(signedIn.browser().withCookie(DeskDoor.COOKIE, kept), ASK))
        .isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void signingInAgainEndsTheSessionTheBrowserCameWith() {
    var zoya = staff.hired(StaffRole.AGENT);
    var browser = staff.at(zoya);
    var earlier = Objects.requireNonNull(browser.cookie(DeskDoor.COOKIE));
    clock.passes(Authenticator.STEP);

    staff.signIn(browser, zoya, PASSWORD, staff.code());

    assertThat(browser.cookie(DeskDoor.COOKIE)).isNotEqualTo(earlier);
    assertThat(code(signedIn.browser().withCookie(DeskDoor.COOKIE, earlier), ASK))
        .isEqualTo("UNAUTHENTICATED");
  }

  @Test
  void aRoleIsReadAnewWithEachRequest() {
    var zoya = staff.hired(StaffRole.SUPERVISOR);
    var desk = staff.at(zoya);

    staff.become(zoya, StaffRole.AGENT);

    assertThat(desk.ask(ASK).at("/desk/member/role").asString()).isEqualTo("AGENT");
  }

  @Test
  void theDatabaseHoldsNoSecretInClear() {
    var zoya = staff.hired(StaffRole.AGENT);
    var desk = staff.at(zoya);
    var token = Objects.requireNonNull(desk.cookie(DeskDoor.COOKIE));

    var rows =
        db.fetch("select * from staff_account").formatCSV()
            + db.fetch("select * from staff_session").formatCSV();

    assertThat(rows).doesNotContain(token, PASSWORD, "GEZDGNBV");
  }

  @Test
  void comingAndGoingIsWrittenDown() {
    var desk = staff.desk(StaffRole.AGENT);
    desk.ask(LEAVE);

    var acts = db.fetch("select act from desk_audit order by id desc limit 2");

    assertThat(acts.getValues(0, String.class)).containsExactly("SIGN_OUT", "SIGN_IN");
  }

  private static String wrong(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  private static String code(TestBrowser browser, String document) {
    return browser.answer(document, Map.of()).at("/errors/0/extensions/code").asString("answered");
  }

  private static String typename(JsonNode answer) {
    return answer.path("__typename").asString();
  }
}
