package kabinet.identity.session;

import static kabinet.db.Tables.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import kabinet.KabinetTest;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
class SessionSecretTests {

  @Autowired SignedIn signedIn;
  @Autowired DSLContext db;

  @Test
  void signingInGivesTheSessionANewSecretAndEndsTheOldOne() {
    var browser = signedIn.browserOf(signedIn.subscriber());
    var before = secret(browser);
    var boris = signedIn.subscriber();
    signedIn.requestCode(browser, boris);

    signedIn.signIn(browser, boris, signedIn.code(boris));

    assertThat(secret(browser)).isNotEqualTo(before);
    assertThat(isSignedIn(signedIn.browser().withCookie("KABINET_SESSION", before))).isFalse();
  }

  @Test
  void aSecretPlantedBeforeSigningInIsNotTaken() {
    var planted = Tokens.next();
    var anna = signedIn.subscriber();
    var browser = signedIn.browser().withCookie("KABINET_SESSION", planted);
    signedIn.requestCode(browser, anna);

    signedIn.signIn(browser, anna, signedIn.code(anna));

    assertThat(secret(browser)).isNotEqualTo(planted);
    assertThat(isSignedIn(signedIn.browser().withCookie("KABINET_SESSION", planted))).isFalse();
  }

  @Test
  void theSecretIsForTheServerAloneAndNeverInTheDatabase() {
    var anna = signedIn.subscriber();
    var browser = signedIn.browser();
    signedIn.requestCode(browser, anna);
    var response =
        browser.response(
            """
            mutation ($msisdn: String!, $code: String!) {
              signInWithCode(input: {msisdn: $msisdn, code: $code}) { __typename }
            }
            """,
            Map.of("msisdn", anna, "code", signedIn.code(anna)));

    assertThat(response.getHeaders("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("KABINET_SESSION="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
    assertThat(db.fetch(SESSION).formatCSV()).doesNotContain(secret(browser));
  }

  @Test
  void whatIsPostedWithoutTheTokenOfThePageIsRefused() {
    var browser = signedIn.browserOf(signedIn.subscriber()).withCookie("XSRF-TOKEN", null);

    var response = browser.response("mutation { signOut { at } }", Map.of());

    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(db.fetchExists(SESSION, SESSION.TOKEN_HASH.eq(Tokens.hash(secret(browser)))))
        .isTrue();
  }

  private static boolean isSignedIn(TestBrowser browser) {
    return browser.ask("{ viewer { id } }").path("viewer").isObject();
  }

  private static String secret(TestBrowser browser) {
    return Objects.requireNonNull(browser.cookie("KABINET_SESSION"));
  }
}
