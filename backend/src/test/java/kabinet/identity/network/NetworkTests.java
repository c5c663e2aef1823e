package kabinet.identity.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kabinet.Rule;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.junit.jupiter.api.Test;

/** R18: what is linked, by whom, and what that opens. */
class NetworkTests extends NetworkTest {

  @Test
  @Rule("R18")
  void aNetworkIsLinkedInASessionAndThenOpensOne() {
    var subject = somebody();
    var anna = signedIn.browserOf(signedIn.subscriber());

    assertThat(link(anna, "one", subject)).isEqualTo("/settings?network=linked#networks");
    var elsewhere = signedIn.browser();
    assertThat(signIn(elsewhere, "one", subject)).isEqualTo("/");

    var session = "{ viewer { id session { way } } }";
    assertThat(elsewhere.ask(session).path("viewer").path("session").path("way").asString())
        .isEqualTo("NETWORK");
    assertThat(elsewhere.ask(session).path("viewer").path("id"))
        .isEqualTo(anna.ask(session).path("viewer").path("id"));
    var linked = Journey.linked(anna);
    assertThat(linked).hasSize(1);
    assertThat(linked.get(0).path("network").toString())
        .isEqualTo("{\"id\":\"one\",\"name\":\"Сеть one\"}");
    assertThat(linked.get(0).path("name").asString()).isEqualTo("Name of " + subject);
    assertThat(linked.get(0).path("lastUsedAt").isNull()).isFalse();
  }

  @Test
  @Rule("R18")
  void linkingLeavesTheSessionAsItIs() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var before = anna.cookie("KABINET_SESSION");

    link(anna, "one", somebody());

    assertThat(anna.cookie("KABINET_SESSION")).isEqualTo(before);
    assertThat(anna.ask("{ viewer { session { way } } }").toString()).contains("CODE");
  }

  @Test
  @Rule("R18")
  void onePersonLinksSeveralNetworksAndEachOpens() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var first = somebody();
    var second = somebody();

    link(anna, "one", first);
    link(anna, "two", second);

    assertThat(Journey.linked(anna)).hasSize(2);
    assertThat(signIn(signedIn.browser(), "one", first)).isEqualTo("/");
    assertThat(signIn(signedIn.browser(), "two", second)).isEqualTo("/");
  }

  @Test
  @Rule("R18")
  void whomNobodyLinkedIsLedBackAndGetsNoAccount() {
    var nobody = signedIn.browser();

    assertThat(signIn(nobody, "one", somebody())).isEqualTo("/sign-in?network=unknown");
    assertThat(Journey.isSignedIn(nobody)).isFalse();
  }

  @Test
  @Rule("R18")
  void anEmailLinksNobodyVerifiedOrNot() {
    var subject = somebody();
    var owner = signedIn.browserOf(signedIn.subscriber());
    link(owner, "one", subject);
    var sameMailbox = Map.of("email", "vera@example.org", "email_verified", (Object) true);

    assertThat(signIn(signedIn.browser(), "one", somebody(), sameMailbox))
        .isEqualTo("/sign-in?network=unknown");
  }

  @Test
  @Rule("R18")
  void oneSubjectIsOnePersonAndAnotherIsTold() {
    var subject = somebody();
    var anna = signedIn.browserOf(signedIn.subscriber());
    var boris = signedIn.browserOf(signedIn.subscriber());
    link(anna, "one", subject);

    assertThat(link(boris, "one", subject)).isEqualTo("/settings?network=taken#networks");
    assertThat(Journey.linked(boris)).isEmpty();
    assertThat(link(anna, "one", subject)).isEqualTo("/settings?network=linked#networks");
    assertThat(Journey.linked(anna)).hasSize(1);
  }

  @Test
  @Rule("R18")
  void anUnlinkedNetworkOpensNothingAndCanBeLinkedByAnother() {
    var subject = somebody();
    var anna = signedIn.browserOf(signedIn.subscriber());
    link(anna, "one", subject);
    var id = Journey.linked(anna).get(0).path("id").asString();

    assertThat(Journey.unlink(anna, id).toString()).contains("IdentityUnlinked", "\"one\"");
    assertThat(Journey.unlink(anna, id).toString()).contains("NOT_FOUND");
    assertThat(signIn(signedIn.browser(), "one", subject)).isEqualTo("/sign-in?network=unknown");
    var boris = signedIn.browserOf(signedIn.subscriber());
    assertThat(link(boris, "one", subject)).isEqualTo("/settings?network=linked#networks");
  }

  @Test
  @Rule("R18")
  void nobodyUnlinksWhatIsAnothers() {
    var anna = signedIn.browserOf(signedIn.subscriber());
    link(anna, "one", somebody());
    var id = Journey.linked(anna).get(0).path("id").asString();

    var boris = signedIn.browserOf(signedIn.subscriber());
    assertThat(Journey.unlink(boris, id).toString()).contains("NOT_FOUND");
    assertThat(Journey.unlink(signedIn.browser(), id).toString()).contains("UNAUTHENTICATED");
    assertThat(Journey.linked(anna)).hasSize(1);
  }

  @Test
  @Rule("R18")
  void theLastWayInStays() {
    var msisdn = signedIn.subscriber();
    var anna = signedIn.browserOf(msisdn);
    var user = new UserId(Long.parseLong(msisdn.substring(1)));
    link(anna, "one", somebody());
    var contract = "5" + msisdn.substring(1);
    identity.register(
        List.of(
            new Login(contract, LoginKind.CONTRACT, user, new AccountId(user.value()), "Анна")));
    db.execute("update session set identifier = ? where identifier = ?", contract, msisdn);
    identity.withdraw(List.of(msisdn));
    var id = Journey.linked(anna).get(0).path("id").asString();

    assertThat(Journey.unlink(anna, id).toString()).contains("LastWayIn", "задайте пароль");
    assertThat(Journey.linked(anna)).hasSize(1);
  }

  @Test
  @Rule("R18")
  void aNetworkLinkedThroughALoginThatIsGoneOpensNothing() {
    var subject = somebody();
    var msisdn = signedIn.subscriber();
    link(signedIn.browserOf(msisdn), "one", subject);
    identity.withdraw(List.of(msisdn));

    assertThat(signIn(signedIn.browser(), "one", subject)).isEqualTo("/sign-in?network=unknown");
    signedIn.register(msisdn, 77_000_000_001L, "Новый");
    assertThat(signIn(signedIn.browser(), "one", subject)).isEqualTo("/sign-in?network=unknown");
  }

  @Test
  @Rule("R18")
  void linkingNeedsASessionAndItsOwnOne() {
    var stranger = signedIn.browser();
    assertThat(Journey.toLink(stranger, "one")).isEmpty();
    var anna = signedIn.browserOf(signedIn.subscriber());
    var msisdn = signedIn.subscriber();

    var there = Journey.toLink(anna, "one");
    var back = throughTheNetwork("one", there, somebody(), Map.of());
    anna.ask("mutation { signOut { at } }");
    signedIn.requestCode(anna, msisdn);
    signedIn.signIn(anna, msisdn, signedIn.code(msisdn));

    assertThat(Journey.arrive(anna, back)).isEqualTo("/settings?network=expired#networks");
    assertThat(Journey.linked(anna)).isEmpty();
  }
}
