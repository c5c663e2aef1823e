package kabinet.identity.staff;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.identity.Authenticator;
import kabinet.kernel.Ids;
import kabinet.kernel.SessionId;
import kabinet.kernel.StaffId;
import kabinet.kernel.StaffMember;
import kabinet.kernel.StaffRole;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import tools.jackson.databind.JsonNode;

/** Staff with passwords and authenticators, who sign in at the desk as staff do. */
public final class TestStaff {

  public static final String PASSWORD = "quiet-lantern-7";

  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  private static final Authenticator PHONE = Authenticator.of(SECRET);
  private static final String ENCODED =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
  private static final AtomicInteger PEOPLE = new AtomicInteger();
  private static final String SIGN_IN =
      """
      mutation ($login: String!, $password: String!, $code: String!) {
        signInStaff(input: {login: $login, password: $password, code: $code}) {
          __typename
          ... on StaffSignedIn { member { name role } }
          ... on StaffNotKnown { attemptsLeft }
          ... on StaffSignInLocked { retryAfter }
          ... on UserError { message }
        }
      }
      """;

  private final StaffAccounts accounts;
  private final StaffSessions sessions;
  private final SecretSeal seal;
  private final SignedIn browsers;
  private final Clock clock;

  TestStaff(
      StaffAccounts accounts,
      StaffSessions sessions,
      SecretSeal seal,
      SignedIn browsers,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.seal = seal;
    this.browsers = browsers;
    this.clock = clock;
  }

  /** The login of somebody whom no other test knows. */
  public String hired(StaffRole role) {
    var login = "staff-" + PEOPLE.incrementAndGet();
    keep(login, role, seal.seal(SECRET, login));
    return login;
  }

  /** Somebody who has not been given an authenticator. */
  String withoutAuthenticator() {
    var login = "staff-" + PEOPLE.incrementAndGet();
    keep(login, StaffRole.AGENT, null);
    return login;
  }

  void become(String login, StaffRole role) {
    keep(login, role, seal.seal(SECRET, login));
  }

  /** What everybody's authenticator shows now. */
  public String code() {
    return codeAt(clock.instant());
  }

  String codeAt(Instant moment) {
    return PHONE.codeAt(moment);
  }

  JsonNode signIn(TestBrowser browser, String login, String password, String code) {
    return browser
        .ask(SIGN_IN, Map.of("login", login, "password", password, "code", code))
        .path("signInStaff");
  }

  /** A browser in which one of the staff has just signed in. */
  public TestBrowser at(String login) {
    return enter(browsers.browser(), login);
  }

  /** Signs in at the desk in a browser that may have a subscriber's session too. */
  public TestBrowser enter(TestBrowser browser, String login) {
    var entered = signIn(browser, login, PASSWORD, code());
    assertThat(entered.path("__typename").asString()).as("%s", entered).isEqualTo("StaffSignedIn");
    return browser;
  }

  /** The same for somebody new in this role. */
  public TestBrowser desk(StaffRole role) {
    return at(hired(role));
  }

  /** The same as a document, for a browser of another kind. */
  public String signInDocument(StaffRole role) {
    return """
    mutation {
      signInStaff(input: {login: "%s", password: "%s", code: "%s"}) { __typename }
    }
    """
        .formatted(hired(role), PASSWORD, code());
  }

  /** Somebody in this role whose session is open. */
  public StaffMember member(StaffRole role) {
    var login = hired(role);
    var account = requireNonNull(accounts.find(login));
    return new StaffMember(account.id(), "Зоя", role, session(account.id()), "127.0.0.1");
  }

  private SessionId session(StaffId id) {
    var token = new byte[32];
    ThreadLocalRandom.current().nextBytes(token);
    var door = new DeskDoor(new MockHttpServletRequest(), new MockHttpServletResponse());
    return sessions.add(id, token, door);
  }

  private void keep(String login, StaffRole role, byte @Nullable [] sealed) {
    var id = new StaffId(Ids.next());
    accounts.keep(List.of(new StaffAccount(id, login, "Зоя", role, ENCODED, sealed, 0)));
  }
}
