package kabinet.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
}
