package kabinet.identity.signin;

import static kabinet.identity.signin.Secrets.PASSWORD;
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
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

@KabinetTest
@Rule("R31")
class SignInAlertTests {

  private static final String ALERT = "В ваш кабинет вошли";
  private static final String REMEMBER =
      """
      mutation ($login: String!, $password: String!) {
        signInWithPassword(input: {login: $login, password: $password, remember: true}) {
          __typename
        }
      }
      """;

  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired TestClock clock;
  @Autowired Identity identity;

  @Test
  void aSignInByPasswordOnANewDeviceIsToldToTheNumber() {
    var anna = withPassword();
    var windows =
        signedIn
            .browser()
            .sending(HttpHeaders.USER_AGENT, "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0.0.0");

    Secrets.signIn(windows, anna, PASSWORD);

    assertThat(alerts(anna))
        .singleElement()
        .asString()
        .contains("Chrome, Windows", "Устройства и входы");
  }

  @Test
  void aWrongPasswordTellsNothing() {
    var anna = withPassword();

    Secrets.signIn(signedIn.browser(), anna, "another one");

    assertThat(alerts(anna)).isEmpty();
  }

  @Test
  void theNumberThatTheCodeWentToIsToldNothingMore() {
    var anna = signedIn.subscriber();
    signedIn.browserOf(anna);
    clock.passes(Duration.ofMinutes(1));

    signedIn.browserOf(anna);

    assertThat(alerts(anna)).isEmpty();
  }

  @Test
  void theVeryFirstEntryIsToldToNobody() {
    var anna = signedIn.subscriber();
    long account = Long.parseLong(anna.substring(1));
    var contract = "6" + anna.substring(4);
    var user = new UserId(account + 900_000_000_000L);
    identity.register(
        List.of(new Login(contract, LoginKind.CONTRACT, user, new AccountId(account), "Анна")));
    having(anna, PASSWORD);

    Secrets.signIn(signedIn.browser(), contract, PASSWORD);
    assertThat(alerts(anna)).isEmpty();

    Secrets.signIn(signedIn.browser(), contract, PASSWORD);
    assertThat(alerts(anna)).hasSize(1);
  }

  @Test
  void aRememberedDeviceIsNoNews() {
    var anna = withPassword();
    var browser = signedIn.browser();
    browser.ask(REMEMBER, Map.of("login", anna, "password", PASSWORD));
    assertThat(alerts(anna)).hasSize(1);
    clock.passes(Duration.ofHours(1));

    browser.ask("mutation { resumeSession { __typename } }");
    Secrets.signIn(browser, anna, PASSWORD);

    assertThat(alerts(anna)).hasSize(1);
  }

  @Test
  void whoeverReadsEnglishIsToldInEnglish() {
    var anna = withPassword();

    Secrets.signIn(signedIn.browser().sending(HttpHeaders.ACCEPT_LANGUAGE, "en"), anna, PASSWORD);

    post.deliver();
    assertThat(phones.texts(anna).getFirst())
        .startsWith("Your cabinet was entered at")
        .contains("An unknown browser");
  }

  private String withPassword() {
    var anna = signedIn.subscriber();
    having(anna, PASSWORD);
    return anna;
  }

  private TestBrowser having(String msisdn, String password) {
    return Secrets.having(signedIn.browserOf(msisdn), password);
  }

  private List<String> alerts(String msisdn) {
    post.deliver();
    return phones.texts(msisdn).stream().filter(text -> text.startsWith(ALERT)).toList();
  }
}
