package kabinet.identity.network;

import static kabinet.TestPasskeys.typename;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kabinet.Rule;
import kabinet.TestAuthenticator;
import kabinet.TestBrowser;
import kabinet.TestPasskeys;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.identity.LostDevices;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Networks and passkeys count for one another, so that something always opens the cabinet. */
class WaysInTests extends NetworkTest {

  @Autowired LostDevices devices;
  @Autowired TransactionOperations transaction;

  private TestBrowser anna;
  private String msisdn;
  private String passkey;
  private String network;

  @BeforeEach
  void annaHasAPasskeyANetworkAndNoNumber() {
    msisdn = signedIn.subscriber();
    anna = signedIn.browserOf(msisdn);
    passkey = TestPasskeys.added(anna, new TestAuthenticator(), "Телефон");
    link(anna, "one", somebody());
    network = Journey.linked(anna).get(0).path("id").asString();
    entersByContract();
  }

  @Test
  @Rule({"R18", "B1"})
  void aLinkedNetworkStaysWhenThePasskeyGoesAndIsTheLastThen() {
    assertThat(removePasskey()).isEqualTo("PasskeyRemoved");
    assertThat(unlink()).isEqualTo("NetworkIsLastWayIn");
    assertThat(Journey.linked(anna)).hasSize(1);
  }

  @Test
  @Rule({"R18", "B1"})
  void aPasskeyStaysWhenTheNetworkGoesAndIsTheLastThen() {
    assertThat(unlink()).isEqualTo("IdentityUnlinked");
    assertThat(removePasskey()).isEqualTo("LastWayIn");
    assertThat(anna.ask("{ viewer { passkeys { id } } }").toString()).contains(passkey);
  }

  @Test
  @Rule({"R18", "B1"})
  void aPasswordIsEnough() {
    var set =
        "mutation { setPassword(input: {password: \"calm-meadow-31\", repeat: \"calm-meadow-31\"})"
            + " { __typename } }";
    assertThat(typename(anna.ask(set).path("setPassword"))).isEqualTo("PasswordSet");

    assertThat(removePasskey()).isEqualTo("PasskeyRemoved");
    assertThat(unlink()).isEqualTo("IdentityUnlinked");
  }

  @Test
  @Rule({"R18", "B1"})
  void aNumberIsEnough() {
    identity.register(
        List.of(new Login("+7" + msisdn.substring(1), LoginKind.MSISDN, user(), account(), "А")));

    assertThat(unlink()).isEqualTo("IdentityUnlinked");
    assertThat(removePasskey()).isEqualTo("PasskeyRemoved");
  }

  @Test
  @Rule({"R30", "B1"})
  void aNumberWhosePhoneIsLostIsNot() {
    var lost = new AccountId(Long.parseLong(signedIn.subscriber().substring(1)));
    identity.register(
        List.of(new Login("+7" + msisdn.substring(1), LoginKind.MSISDN, user(), lost, "А")));
    transaction.executeWithoutResult(begun -> devices.mark(lost));

    assertThat(unlink()).isEqualTo("IdentityUnlinked");
    assertThat(removePasskey()).isEqualTo("LastWayIn");
  }

  @Test
  @Rule({"R18", "B1"})
  void aNetworkThatIsSwitchedOffOpensNothing() {
    db.execute("update linked_identity set provider = 'gone' where user_id = ?", user().value());

    assertThat(removePasskey()).isEqualTo("LastWayIn");
    assertThat(unlink()).isEqualTo("IdentityUnlinked");
  }

  @Test
  @Rule({"R18", "B1"})
  void whatOpensSomebodyElseByNowOpensNothing() {
    db.execute("update linked_identity set identifier = 'gone' where user_id = ?", user().value());

    assertThat(removePasskey()).isEqualTo("LastWayIn");
    assertThat(unlink()).isEqualTo("IdentityUnlinked");
  }

  @Test
  @Rule({"R18", "B1"})
  void ofTwoThatGoAtOnceOneStays() throws Exception {
    List<Callable<String>> acts = List.of(this::removePasskey, this::unlink);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = threads.invokeAll(acts).stream().map(Future::resultNow).toList();

      assertThat(results)
          .isIn(
              List.of("PasskeyRemoved", "NetworkIsLastWayIn"),
              List.of("LastWayIn", "IdentityUnlinked"));
    }
  }

  /** The same login, which is no number any more. */
  private void entersByContract() {
    identity.replace(
        List.of(account()),
        List.of(new Login(msisdn, LoginKind.CONTRACT, user(), account(), "Анна")));
  }

  private UserId user() {
    return new UserId(Long.parseLong(msisdn.substring(1)));
  }

  private AccountId account() {
    return new AccountId(user().value());
  }

  private String removePasskey() {
    var removing = "mutation ($id: ID!) { removePasskey(input: {id: $id}) { __typename } }";
    return typename(anna.ask(removing, Map.of("id", passkey)).path("removePasskey"));
  }

  private String unlink() {
    return typename(Journey.unlink(anna, network).path("unlinkIdentity"));
  }
}
