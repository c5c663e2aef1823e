package kabinet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@KabinetTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogsTests {

  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestClock clock;
  @Autowired TestPost post;

  @Test
  @Rule("R6")
  void noCodeAndNoTokenIsEverLogged(CapturedOutput log) {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    phones.trouble(anna, 1, 0);
    signedIn.requestCode(browser, anna);
    post.deliver();
    clock.passes(Duration.ofMinutes(1));
    var code = signedIn.code(anna);
    signedIn.signIn(browser, anna, SignedIn.otherThan(code));
    signedIn.signIn(browser, anna, code);

    assertThat(log.getAll())
        .doesNotContain(code)
        .doesNotContain(Objects.requireNonNull(browser.cookie("KABINET_SESSION")))
        .doesNotContain(Objects.requireNonNull(browser.cookie("KABINET_BROWSER")));
  }

  @Test
  @Rule({"R8", "R11"})
  void noPasswordIsEverLogged(CapturedOutput log) {
    var anna = signedIn.subscriber();
    var chosen = "marble-otter-" + anna.substring(6);
    var next = "silent-cedar-" + anna.substring(6);
    var owner = Secrets.having(signedIn.browserOf(anna), chosen);
    Secrets.signIn(signedIn.browser(), anna, next);
    Secrets.signIn(signedIn.browser(), anna, chosen);
    Secrets.change(owner, next, chosen, chosen);
    Secrets.change(owner, chosen, "short", "short");
    Secrets.change(owner, chosen, next, next);
    owner.ask(
        "mutation ($password: String!) { proveWithPassword(input: {password: $password}) {"
            + " __typename } }",
        Map.of("password", next));
    // what is not understood is answered, not repeated
    owner.answer(
        "mutation ($password: Int!) { proveWithPassword(input: {password: $password}) {"
            + " __typename } }",
        Map.of("password", next));

    assertThat(log.getAll()).doesNotContain(chosen, next);
  }

  @Test
  @Rule({"R11", "R22"})
  void noPasswordThatWasSentIsEverLogged(CapturedOutput log) {
    var anna = signedIn.subscriber();
    Secrets.having(signedIn.browserOf(anna), "marble-otter-" + anna.substring(6));
    phones.trouble(anna, 1, 0);
    signedIn
        .browser()
        .ask(
            "mutation ($login: String!) { requestPasswordReset(input: {login: $login}) { at } }",
            Map.of("login", anna));
    post.deliver();
    clock.passes(Duration.ofMinutes(1));
    post.deliver();
    var sent = phones.texts(anna).getFirst().lines().findFirst().orElseThrow();
    var password = sent.substring(sent.lastIndexOf(' ') + 1);
    Secrets.signIn(signedIn.browser(), anna, password);

    assertThat(password).matches("[a-z0-9]{12,}");
    assertThat(log.getAll()).doesNotContain(password);
  }
}
