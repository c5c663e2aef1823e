package kabinet.identity.session;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.REMEMBERED_DEVICE;
import static kabinet.identity.session.SignIns.code;
import static kabinet.identity.session.SignIns.cookie;
import static kabinet.identity.session.SignIns.isSignedIn;
import static kabinet.identity.session.SignIns.resume;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.identity.Identity;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@Rule("R16")
class RememberedDeviceTests {

  private static final Duration IDLE = Duration.ofMinutes(20);

  @Autowired SignedIn signedIn;
  @Autowired TestClock clock;
  @Autowired DSLContext db;
  @Autowired Identity identity;
  @Autowired Devices devices;

  @Test
  void nothingIsRememberedUnlessItIsWanted() {
    var browser = signedIn.browserOf(signedIn.subscriber());

    assertThat(browser.cookie(Browser.DEVICE)).isNull();
    assertThat(isRemembered(browser)).isFalse();
    assertThat(resume(browser)).isEqualTo("NotRemembered");
  }

  @Test
  void aRememberedDeviceComesBackWithoutAForm() {
    var browser = SignIns.remembering(signedIn, signedIn.subscriber());
    clock.passes(IDLE);
    assertThat(isSignedIn(browser)).isFalse();
    assertThat(isRemembered(browser)).isTrue();

    assertThat(resume(browser)).isEqualTo("SignedIn");

    var session = SignIns.sessions(browser).path(0);
    assertThat(session.path("way").asString()).isEqualTo("REMEMBERED");
    assertThat(session.path("isRemembered").asBoolean()).isTrue();
    assertThat(SignIns.sessions(browser)).hasSize(1);
  }

  @Test
  void itWaitsAmongTheDevicesWhileItHasNoSession() {
    var anna = signedIn.subscriber();
    SignIns.remembering(signedIn, anna);
    clock.passes(IDLE);
    var laptop = signedIn.browserOf(anna);

    var waiting = SignIns.waiting(laptop);

    assertThat(waiting).hasSize(1);
    assertThat(waiting.path(0).path("device").asString()).isEqualTo("Chrome, Android");
    assertThat(SignIns.sessions(laptop)).hasSize(1);
  }

  @Test
  void eachUseRenewsTheSecretAndTheTableKnowsItsHashOnly() {
    var browser = SignIns.remembering(signedIn, signedIn.subscriber());
    var first = cookie(browser);

    resume(browser);

    assertThat(cookie(browser)).isNotEqualTo(first);
    var token = requireNonNull(DeviceToken.read(cookie(browser)));
    assertThat(
            db.fetchExists(REMEMBERED_DEVICE, REMEMBERED_DEVICE.SECRET_HASH.eq(token.secretHash())))
        .isTrue();
  }

  @Test
  void twoTabsAtOnceBothComeBack() {
    var browser = SignIns.remembering(signedIn, signedIn.subscriber());
    clock.passes(IDLE);
    var secondTab = signedIn.browser().withCookie(Browser.DEVICE, cookie(browser));

    assertThat(resume(browser)).isEqualTo("SignedIn");
    clock.passes(Duration.ofSeconds(9));

    assertThat(resume(secondTab)).isEqualTo("SignedIn");
    assertThat(isSignedIn(browser)).isTrue();
    assertThat(resume(browser)).isEqualTo("SignedIn");
  }

  @Test
  void aCopyEndsTheDeviceAndItsSessions() {
    var browser = SignIns.remembering(signedIn, signedIn.subscriber());
    var copied = cookie(browser);
    resume(browser);
    clock.passes(Duration.ofSeconds(10));
    var thief = signedIn.browser().withCookie(Browser.DEVICE, copied);

    assertThat(resume(thief)).isEqualTo("NotRemembered");

    assertThat(isSignedIn(thief)).isFalse();
    assertThat(thief.cookie(Browser.DEVICE)).isNull();
    assertThat(isSignedIn(browser)).isFalse();
    assertThat(resume(browser)).isEqualTo("NotRemembered");
  }

  @Test
  void endingItsSessionForgetsTheDevice() {
    var anna = signedIn.subscriber();
    var phone = SignIns.remembering(signedIn, anna);
    clock.passes(Duration.ofMinutes(1));
    var laptop = signedIn.browserOf(anna);

    SignIns.end(laptop, SignIns.sessions(laptop).path(1));

    assertThat(resume(phone)).isEqualTo("NotRemembered");
    assertThat(SignIns.waiting(laptop)).isEmpty();
  }

  @Test
  void aDeviceIsForgottenByItsOwnerOnce() {
    var anna = signedIn.subscriber();
    var phone = SignIns.remembering(signedIn, anna);
    clock.passes(IDLE);
    var laptop = signedIn.browserOf(anna);
    var waiting = SignIns.waiting(laptop).path(0);
    var stranger = signedIn.browserOf(signedIn.subscriber());

    assertThat(code(SignIns.forget(stranger, waiting))).isEqualTo("NOT_FOUND");
    assertThat(code(SignIns.forget(signedIn.browser(), waiting))).isEqualTo("UNAUTHENTICATED");
    assertThat(code(SignIns.forget(laptop, waiting))).isEmpty();
    assertThat(code(SignIns.forget(laptop, waiting))).isEqualTo("NOT_FOUND");
    assertThat(resume(phone)).isEqualTo("NotRemembered");
  }

  @Test
  @Rule("R29")
  void signingOutForgetsTheDeviceToo() {
    var browser = SignIns.remembering(signedIn, signedIn.subscriber());
    var copied = cookie(browser);

    browser.ask("mutation { signOut { at } }");

    assertThat(browser.cookie(Browser.DEVICE)).isNull();
    assertThat(resume(signedIn.browser().withCookie(Browser.DEVICE, copied)))
        .isEqualTo("NotRemembered");
  }

  @Test
  void signingInAnewTakesTheDeviceFromWhoeverHadIt() {
    var browser = SignIns.remembering(signedIn, signedIn.subscriber());
    var copied = cookie(browser);
    var boris = signedIn.subscriber();
    signedIn.requestCode(browser, boris);

    signedIn.signIn(browser, boris, signedIn.code(boris));

    assertThat(browser.cookie(Browser.DEVICE)).isNull();
    assertThat(resume(signedIn.browser().withCookie(Browser.DEVICE, copied)))
        .isEqualTo("NotRemembered");
  }

  @Test
  void aDeviceComesBackNoMoreWhenItsLoginIsWithdrawn() {
    var anna = signedIn.subscriber();
    var browser = SignIns.remembering(signedIn, anna);

    identity.withdraw(List.of(anna));

    assertThat(resume(browser)).isEqualTo("NotRemembered");
  }

  @Test
  void aDeviceNotUsedForNinetyDaysIsForgotten() {
    var browser = SignIns.remembering(signedIn, signedIn.subscriber());
    var line = requireNonNull(DeviceToken.read(cookie(browser)));
    clock.passes(Duration.ofDays(90));

    new DeviceCleaning(devices, clock).clean();

    assertThat(db.fetchExists(REMEMBERED_DEVICE, REMEMBERED_DEVICE.LINE_HASH.eq(line.lineHash())))
        .isFalse();
    assertThat(resume(browser)).isEqualTo("NotRemembered");
  }

  @Test
  void aCookieThatCannotBeOursIsNotLookedUp() {
    var browser = signedIn.browser().withCookie(Browser.DEVICE, "1 or 1=1");

    assertThat(isRemembered(browser)).isFalse();
    assertThat(resume(browser)).isEqualTo("NotRemembered");
  }

  @Test
  @Rule("R10")
  void changingThePasswordForgetsTheOtherDevices() {
    var anna = signedIn.subscriber();
    var phone = SignIns.remembering(signedIn, anna);
    clock.passes(Duration.ofMinutes(1));
    var laptop = SignIns.remembering(signedIn, anna);
    laptop.ask(
        "mutation { setPassword(input: {password: \"old harbour\", repeat: \"old harbour\"})"
            + " { __typename } }");

    laptop.ask(
        "mutation { changePassword(input: {oldPassword: \"old harbour\","
            + " password: \"new harbour\", repeat: \"new harbour\"}) { __typename } }",
        Map.of());

    assertThat(resume(phone)).isEqualTo("NotRemembered");
    assertThat(resume(laptop)).isEqualTo("SignedIn");
  }

  private static boolean isRemembered(TestBrowser browser) {
    return browser.ask("{ rememberedHere }").path("rememberedHere").asBoolean();
  }
}
