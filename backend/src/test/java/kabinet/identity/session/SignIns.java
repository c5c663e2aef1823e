package kabinet.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What people do with their devices and sign-ins. */
final class SignIns {

  static final String ANDROID =
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)"
          + " Chrome/140.0.0.0 Mobile Safari/537.36";

  private static final String SIGN_IN =
      """
      mutation ($msisdn: String!, $code: String!) {
        signInWithCode(input: {msisdn: $msisdn, code: $code, remember: true}) { __typename }
      }
      """;
  private static final String LIST =
      """
      {
        viewer {
          sessions { id device way startedAt lastUsedAt isCurrent isRemembered }
          waitingDevices { id device since lastUsedAt }
        }
      }
      """;

  private SignIns() {}

  /** A browser in which somebody has signed in and asked it to remember them. */
  static TestBrowser remembering(SignedIn signedIn, String msisdn) {
    var browser = signedIn.browser().sending(HttpHeaders.USER_AGENT, ANDROID);
    signedIn.requestCode(browser, msisdn);
    var entered = browser.ask(SIGN_IN, Map.of("msisdn", msisdn, "code", signedIn.code(msisdn)));
    assertThat(entered.path("signInWithCode").path("__typename").asString())
        .as("%s", entered)
        .isEqualTo("SignedIn");
    return browser;
  }

  static boolean isSignedIn(TestBrowser browser) {
    return browser.ask("{ viewer { id } }").path("viewer").isObject();
  }

  static JsonNode sessions(TestBrowser browser) {
    return browser.ask(LIST).path("viewer").path("sessions");
  }

  static JsonNode waiting(TestBrowser browser) {
    return browser.ask(LIST).path("viewer").path("waitingDevices");
  }

  /** Comes back to the cabinet; says what it was answered. */
  static String resume(TestBrowser browser) {
    return browser
        .ask("mutation { resumeSession { __typename ... on UserError { message } } }")
        .path("resumeSession")
        .path("__typename")
        .asString();
  }

  static JsonNode end(TestBrowser browser, JsonNode session) {
    return browser.answer(
        "mutation ($id: ID!) { endSession(input: {sessionId: $id}) { at } }",
        Map.of("id", session.path("id").asString()));
  }

  static JsonNode forget(TestBrowser browser, JsonNode device) {
    return browser.answer(
        "mutation ($id: ID!) { forgetDevice(input: {deviceId: $id}) { at } }",
        Map.of("id", device.path("id").asString()));
  }

  static String code(JsonNode answer) {
    return answer.path("errors").path(0).path("extensions").path("code").asString();
  }

  static String cookie(TestBrowser browser) {
    return Objects.requireNonNull(browser.cookie(Browser.DEVICE));
  }
}
