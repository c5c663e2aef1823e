package kabinet.simulator.sova;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kabinet.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The network in its own process, over real connections. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SovaTests {

  private static final int CABINET = 8080;
  private static final String BACK = "http://localhost:" + CABINET + SovaServer.RETURN;
  private static final String VERIFIER = "v".repeat(43);
  private static final SovaPerson ANNA = SovaPerson.ALL.getFirst();
  private static final SovaPerson BORIS = SovaPerson.ALL.get(1);
  private static final SovaPerson VERA = SovaPerson.ALL.get(2);

  private SovaProcess sova;
  private Path folder;

  @BeforeAll
  void starts(@TempDir Path kept) throws InterruptedException {
    folder = kept;
    sova = new SovaProcess(folder, 0);
    sova.start(CABINET);
    long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (!sova.isOpen() && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(sova.isOpen()).isTrue();
  }

  @AfterAll
  void stops() throws InterruptedException {
    sova.close();
    assertThat(sova.isOpen()).isFalse();
  }

  @Test
  @Rule("R18")
  void whoeverAllowsItIsNamedToTheCabinetInASignedTokenOnce() throws Exception {
    var anna = visitor();
    var consent = anna.askedToConsent(start(BACK), ANNA);
    assertThat(consent.body()).contains(ANNA.name());
    var back = anna.answer(consent, "profile");
    assertThat(back).startsWith(BACK + "?code=").endsWith("&state=s1");

    var answer = token(sova.secret(), back, VERIFIER);

    var claims = claims(answer.body());
    assertThat(claims.get("sub")).isEqualTo("anna");
    assertThat(claims.get("name")).isEqualTo(ANNA.name());
    assertThat(claims.get("iss")).hasToString(sova.address().toString());
    assertThat(claims.get("nonce")).isEqualTo("n1");
    assertThat(token(sova.secret(), back, VERIFIER).statusCode()).isEqualTo(400);
  }

  @Test
  @Rule("R18")
  void whoeverRefusesIsSentBackWithoutACodeAndCanComeAgain() throws Exception {
    var boris = visitor();
    for (int times = 0; times < 2; times++) {
      var back = boris.answer(boris.askedToConsent(start(BACK), BORIS));

      assertThat(back).startsWith(BACK + "?error=access_denied");
    }
  }

  @Test
  void whoeverComesAgainIsAskedEverythingAgain() throws Exception {
    var browser = visitor();
    for (var person : List.of(VERA, BORIS, VERA)) {
      var consent = browser.askedToConsent(start(BACK), person);
      assertThat(consent.body()).contains(person.name());

      assertThat(browser.answer(consent, "profile")).startsWith(BACK + "?code=");
    }
  }

  @Test
  void aWrongPasswordClientOrReturnAddressLeadsNowhere() throws Exception {
    var browser = visitor();
    browser.get(start(BACK));

    assertThat(browser.enter("anna", "no")).isEqualTo(at("/sign-in?error"));
    assertThat(browser.get(start("https://evil.example/back")).statusCode()).isEqualTo(400);
    var another = start(BACK).replace("client_id=kabinet", "client_id=another");
    assertThat(browser.get(another).statusCode()).isEqualTo(400);
    var open = start(BACK).replace("code_challenge", "nothing");
    assertThat(browser.get(open).headers().firstValue("Location").orElseThrow())
        .startsWith(BACK + "?error=invalid_request");
  }

  @Test
  void aCodeIsWorthNothingWithoutTheSecretAndTheVerifier() throws Exception {
    var browser = visitor();
    var back = browser.answer(browser.askedToConsent(start(BACK), VERA), "profile");

    assertThat(token("another secret", back, VERIFIER).statusCode()).isEqualTo(401);
    assertThat(token(sova.secret(), back, "w".repeat(43)).statusCode()).isEqualTo(400);
  }

  @Test
  void itsPagesSpeakBothLanguagesAndLoadNothingForeign() {
    var russian = visitor().get("/sign-in");

    assertThat(russian.body()).contains("lang=\"ru\"", "Кем войти?", ANNA.name());
    assertThat(visitor().getIn("en", "/sign-in").body()).contains("lang=\"en\"", "Who are you");
    assertThat(russian.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; style-src 'self';");
    assertThat(visitor().get("/sova.css").body()).contains("color-scheme: light dark");
  }

  @Test
  void aPortThatIsTakenIsLeftToWhoeverHasIt() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var other = new SovaProcess(folder, taken.getLocalPort());

      assertThat(other.address().getPort()).isPositive().isNotEqualTo(taken.getLocalPort());
    }
  }

  private SovaVisitor visitor() {
    return new SovaVisitor(sova.address());
  }

  private String at(String path) {
    return sova.address() + path;
  }

  private HttpResponse<String> token(String secret, String back, String verifier) {
    return visitor()
        .token(
            secret,
            Map.of(
                "grant_type",
                "authorization_code",
                "code",
                back.replaceFirst(".*[?&]code=([^&]*).*", "$1"),
                "code_verifier",
                verifier,
                "redirect_uri",
                BACK));
  }

  private static String start(String back) throws Exception {
    var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
    return "/oauth2/authorize?response_type=code&client_id=kabinet&scope=openid%20profile"
        + "&state=s1&nonce=n1&code_challenge_method=S256&code_challenge="
        + Base64.getUrlEncoder().withoutPadding().encodeToString(hash)
        + "&redirect_uri="
        + URLEncoder.encode(back, UTF_8);
  }

  private static Map<?, ?> claims(String answer) {
    var json = JsonMapper.builder().build();
    var token = json.readTree(answer).path("id_token").asString();
    return json.readValue(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), Map.class);
  }
}
