package kabinet.identity.signin;

import static kabinet.identity.signin.Secrets.PASSWORD;
import static kabinet.identity.signin.Secrets.typename;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SqlStatements;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@KabinetTest
@Rule({"R11", "R22"})
class PasswordResetTests {

  private static final Pattern NEW_PASSWORD = Pattern.compile(": ([a-z0-9]{12,})\n");
  private static final String RESET =
      """
      mutation ($login: String!, $by: ContactChannel!) {
        requestPasswordReset(input: {login: $login, by: $by}) { __typename at message }
      }
      """;

  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired TestClock clock;

  @Test
  void aRandomPasswordComesToThePhoneOnFileAndIsToBeChanged() {
    var anna = withPassword();

    reset(anna, "SMS");
    var entered = Secrets.signIn(signedIn.browser(), anna, sentTo(anna));

    assertThat(typename(entered)).isEqualTo("SignedIn");
    assertThat(entered.path("mustChangePassword").asBoolean()).isTrue();
  }

  @Test
  @Rule({"R11", "S2"})
  void aBareWishTakesNothingFromAnybody() {
    var anna = withPassword();

    reset(anna, "SMS");

    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, PASSWORD))).isEqualTo("SignedIn");
  }

  @Test
  @Rule({"R11", "S2"})
  void theOldPasswordDiesWhenTheNewOneIsUsed() {
    var anna = withPassword();
    reset(anna, "SMS");
    var sent = sentTo(anna);

    Secrets.signIn(signedIn.browser(), anna, sent);

    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, PASSWORD)))
        .isEqualTo("WrongSecret");
    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, sent))).isEqualTo("SignedIn");
  }

  @Test
  void whatWasSentDiesWithADayOrWithAChoice() {
    var anna = withPassword();
    reset(anna, "SMS");
    var late = sentTo(anna);
    clock.passes(Duration.ofHours(24));

    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, late))).isEqualTo("WrongSecret");

    reset(anna, "SMS");
    var replaced = sentTo(anna);
    var browser = signedIn.browserOf(anna);
    Secrets.change(browser, PASSWORD, "violet-anchor-17", "violet-anchor-17");
    assertThat(typename(Secrets.signIn(signedIn.browser(), anna, replaced)))
        .isEqualTo("WrongSecret");
  }

  @Test
  void onePasswordInTenMinutesAndTheSameAnswer() {
    var anna = withPassword();
    reset(anna, "SMS");
    sentTo(anna);
    int before = phones.texts(anna).size();

    var again = reset(anna, "SMS");
    post.deliver();

    assertThat(typename(again)).isEqualTo("PasswordResetRequested");
    assertThat(phones.texts(anna)).hasSize(before);
    clock.passes(Duration.ofMinutes(10));
    reset(anna, "SMS");
    post.deliver();
    assertThat(phones.texts(anna)).hasSize(before + 1);
  }

  @Test
  @Rule({"R22", "S5"})
  void aLoginNobodyHasGetsTheSameAnswerFromTheSameStatements() {
    var anna = withPassword();
    var nobody = signedIn.nobody();
    reset(nobody, "SMS"); // texts that are prepared once

    var known = SqlStatements.during(() -> reset(anna, "SMS"));
    var unknown = SqlStatements.during(() -> reset(signedIn.nobody(), "SMS"));
    post.deliver();

    assertThat(unknown).hasSameSizeAs(known).hasSize(10);
    assertThat(phones.texts(nobody)).isEmpty();
    assertThat(reset(nobody, "SMS").path("message")).isEqualTo(reset(anna, "SMS").path("message"));
  }

  private JsonNode reset(String login, String by) {
    return signedIn
        .browser()
        .ask(RESET, Map.of("login", login, "by", by))
        .path("requestPasswordReset");
  }

  private String sentTo(String msisdn) {
    post.deliver();
    var text = phones.texts(msisdn).getFirst();
    var password = NEW_PASSWORD.matcher(text);
    assertThat(password.find()).as(text).isTrue();
    return password.group(1);
  }

  private String withPassword() {
    var anna = signedIn.subscriber();
    TestBrowser browser = signedIn.browserOf(anna);
    Secrets.having(browser, PASSWORD);
    return anna;
  }
}
