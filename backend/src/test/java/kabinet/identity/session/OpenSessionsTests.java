package kabinet.identity.session;

import static kabinet.identity.session.SignIns.code;
import static kabinet.identity.session.SignIns.isSignedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

@KabinetTest
@Rule("R31")
class OpenSessionsTests {

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;

  @Test
  void everySessionIsListedTheOneThatAsksFirst() {
    var anna = signedIn.subscriber();
    var laptop = signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(2));
    var entered = clock.instant();
    var phone = signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(2));
    phone.ask("{ viewer { id } }");

    var sessions = SignIns.sessions(laptop);

    assertThat(sessions).hasSize(2);
    assertThat(sessions.path(0).path("isCurrent").asBoolean()).isTrue();
    assertThat(sessions.path(1).path("isCurrent").asBoolean()).isFalse();
    assertThat(sessions.path(1).path("way").asString()).isEqualTo("CODE");
    assertThat(Instant.parse(sessions.path(1).path("startedAt").asString())).isEqualTo(entered);
    assertThat(Instant.parse(sessions.path(1).path("lastUsedAt").asString()))
        .isEqualTo(clock.instant());
  }

  @Test
  void aDeviceIsShownInWordsAndNeverAsItCallsItself() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    assertThat(SignIns.sessions(browser).path(0).path("device").asString())
        .isEqualTo("Неизвестный браузер");

    var chrome = SignIns.remembering(signedIn, signedIn.subscriber());

    var session = SignIns.sessions(chrome).path(0);
    assertThat(session.path("device").asString()).isEqualTo("Chrome, Android");
    assertThat(session.path("isRemembered").asBoolean()).isTrue();
    assertThat(
            chrome
                .sending(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .ask("{ viewer { session { device } } }")
                .path("viewer")
                .path("session")
                .path("device")
                .asString())
        .isEqualTo("Chrome, Android");
  }

  @Test
  void theListCostsOneStatementHoweverManyThereAre() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));
    signedIn.browserOf(anna);
    var question = "{ viewer { sessions { id device } waitingDevices { id device } } }";

    browser.ask(question);

    assertThat(SqlStatements.during(() -> browser.ask(question))).hasSize(3);
  }

  @Test
  @Rule("R29")
  void aSessionEndedElsewhereIsOverAtItsNextRequest() {
    var anna = signedIn.subscriber();
    var lost = signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));
    var laptop = signedIn.browserOf(anna);

    var ended = SignIns.end(laptop, SignIns.sessions(laptop).path(1));

    assertThat(ended.path("data").path("endSession").path("at").asString()).isNotBlank();
    assertThat(isSignedIn(lost)).isFalse();
    assertThat(isSignedIn(laptop)).isTrue();
    assertThat(SignIns.sessions(laptop)).hasSize(1);
  }

  @Test
  void aSessionEndsOnce() {
    var anna = signedIn.subscriber();
    signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));
    var laptop = signedIn.browserOf(anna);
    var other = SignIns.sessions(laptop).path(1);
    SignIns.end(laptop, other);

    assertThat(code(SignIns.end(laptop, other))).isEqualTo("NOT_FOUND");
  }

  @Test
  void anotherPersonsSessionIsNotFoundAndLivesOn() {
    var stranger = signedIn.browserOf(signedIn.subscriber());
    var browser = signedIn.browserOf(signedIn.subscriber());

    assertThat(code(SignIns.end(browser, SignIns.sessions(stranger).path(0))))
        .isEqualTo("NOT_FOUND");
    assertThat(isSignedIn(stranger)).isTrue();
  }

  @Test
  void whoeverIsSignedOutEndsNothing() {
    var browser = signedIn.browserOf(signedIn.subscriber());

    var answer = SignIns.end(signedIn.browser(), SignIns.sessions(browser).path(0));

    assertThat(code(answer)).isEqualTo("UNAUTHENTICATED");
    assertThat(isSignedIn(browser)).isTrue();
  }

  @Test
  @Rule("R29")
  void allOthersEndAtOnceAndTheirDevicesAreForgotten() {
    var anna = signedIn.subscriber();
    var phone = SignIns.remembering(signedIn, anna);
    clock.passes(Duration.ofMinutes(1));
    var tablet = signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));
    var laptop = SignIns.remembering(signedIn, anna);
    var stranger = signedIn.browserOf(signedIn.subscriber());

    var ended = laptop.ask("mutation { endOtherSessions { endedSessions } }");

    assertThat(ended.path("endOtherSessions").path("endedSessions").asInt()).isEqualTo(2);
    assertThat(isSignedIn(phone)).isFalse();
    assertThat(isSignedIn(tablet)).isFalse();
    assertThat(isSignedIn(laptop)).isTrue();
    assertThat(isSignedIn(stranger)).isTrue();
    assertThat(SignIns.resume(phone)).isEqualTo("NotRemembered");
    assertThat(SignIns.resume(laptop)).isEqualTo("SignedIn");
  }
}
