package kabinet.household.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.household.AccessRows;
import kabinet.identity.LostDevices;
import kabinet.identity.signin.Crowd;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

@KabinetTest
@Rule({"R36", "R37", "R40", "S6"})
class LinkLineTests {
  private static final String PASSWORD = "sunny-harbour-42";

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired LostDevices lost;
  @Autowired TransactionOperations transaction;
  @Autowired TestClock clock;

  private Cabinet home;
  private Cabinet other;
  private String nina;
  private String dacha;
  private TestBrowser browser;

  @BeforeEach
  void twoCabinetsOfOnePerson() {
    String person = UUID.randomUUID().toString();
    home = new Cabinet(db, signedIn, "Тумановы").of(person);
    nina = home.primaryLine("Нина");
    home.line("Костя");
    home.opened(access, events);
    other = new Cabinet(db, signedIn, "Нина Туманова").of(person);
    dacha = other.primaryLine("Дача");
    other.opened(access, events);
    browser = browser(nina);
  }

  @Test
  void theNumberIsInTheCabinetAtOnceAndOpensOnlyItself() {
    var own = Numbers.having(browser(dacha), PASSWORD);

    var linked = Numbers.link(browser, dacha, PASSWORD);

    assertThat(Numbers.typename(linked)).isEqualTo("LineLinked");
    assertThat(linked.path("lineId").asString()).isEqualTo(home.account(dacha).toString());
    assertThat(Numbers.labels(linked.path("viewer"))).containsExactly("Нина", "Костя", "Дача");
    assertThat(linked.at("/viewer/household/accounts/2/reach").asString()).isEqualTo("SELF");
    assertThat(linked.at("/viewer/household/accounts/2/addedAt").isNull()).isFalse();
    assertThat(linked.at("/viewer/household/accounts/0/addedAt").isNull()).isTrue();
    assertThat(Numbers.seen(own)).containsExactly("Дача");
    assertThat(Numbers.seen(browser(dacha))).containsExactly("Дача");
    assertThat(home.primaries()).isOne();
  }

  @Test
  @Rule("R27")
  void aWrongPasswordCountsToTheOtherLoginsLockoutAndAnUnknownLoginIsAnsweredAlike() {
    Numbers.having(browser(dacha), PASSWORD);

    var wrong = Numbers.link(browser, dacha, "wrong-harbour-1");
    var nobodys = Numbers.link(browser, signedIn.nobody(), "wrong-harbour-1");
    assertThat(wrong).isEqualTo(nobodys);
    assertThat(Numbers.typename(wrong)).isEqualTo("OtherPasswordWrong");
    assertThat(wrong.path("attemptsLeft").asInt()).isEqualTo(2);

    Numbers.link(browser, dacha, "wrong-harbour-2");
    assertThat(Numbers.typename(Numbers.link(browser, dacha, "wrong-harbour-3")))
        .isEqualTo("OtherSignInLocked");
    assertThat(Numbers.typename(Numbers.link(browser, dacha, PASSWORD)))
        .isEqualTo("OtherSignInLocked");
    clock.passes(Duration.ofMinutes(11));
    assertThat(Numbers.typename(Numbers.link(browser, dacha, PASSWORD))).isEqualTo("LineLinked");
  }

  @Test
  void anotherPersonsNumberIsRefusedAndNothingOfItIsTold() {
    other.of("somebody-else-" + UUID.randomUUID());
    Numbers.having(browser(dacha), PASSWORD);

    var refused = Numbers.link(browser, dacha, PASSWORD);

    assertThat(Numbers.typename(refused)).isEqualTo("HolderMismatch");
    assertThat(refused.toString()).doesNotContain("Дача", "Туманова", dacha.substring(2));
    assertThat(Numbers.seen(browser)).containsExactly("Нина", "Костя");
  }

  @Test
  void whoeverTheBooksDoNotNameIsNobodyElse() {
    home.of("").of(UUID.randomUUID().toString());
    var unnamed = new Cabinet(db, signedIn, "Кто-то");
    var number = unnamed.primaryLine("Число");
    unnamed.opened(access, events);
    Numbers.having(browser(number), PASSWORD);

    assertThat(Numbers.typename(Numbers.link(browser, number, PASSWORD)))
        .isEqualTo("HolderMismatch");
  }

  @Test
  void whoeverReachesOneNumberMayNotAndTriesNothing() {
    Numbers.having(browser(dacha), PASSWORD);
    var kostya = home.line("Гость");
    home.opened(access, events);
    var self = browser(kostya);

    for (int tries = 0; tries < 4; tries++) {
      assertThat(Numbers.typename(Numbers.link(self, dacha, "wrong"))).isEqualTo("OwnerOnly");
    }
    assertThat(Numbers.typename(Numbers.link(browser, dacha, PASSWORD))).isEqualTo("LineLinked");
  }

  @Test
  @Rule({"R30", "S9"})
  void aNumberWhosePhoneIsLostIsNotAddedUntilItIsFound() {
    Numbers.having(browser(dacha), PASSWORD);
    var account = home.account(dacha);
    transaction.executeWithoutResult(begun -> lost.mark(account));

    var refused = Numbers.link(browser, dacha, PASSWORD);
    assertThat(Numbers.typename(refused)).isEqualTo("HolderMismatch");
    assertThat(refused.path("message").asString()).contains("потерянным");
    assertThat(Numbers.typename(Numbers.link(browser, dacha, "wrong-harbour-1")))
        .isEqualTo("OtherPasswordWrong");
    assertThat(Numbers.seen(browser)).containsExactly("Нина", "Костя");
    transaction.executeWithoutResult(begun -> lost.unmark(account));
    assertThat(Numbers.typename(Numbers.link(browser, dacha, PASSWORD))).isEqualTo("LineLinked");
  }

  @Test
  void whatIsHereAlreadyIsNotAddedTwice() {
    Numbers.having(browser(dacha), PASSWORD);
    Numbers.link(browser, dacha, PASSWORD);

    assertThat(Numbers.typename(Numbers.link(browser, dacha, PASSWORD)))
        .isEqualTo("LineAlreadyHere");
  }

  @Test
  void ofManyTriesAtOnceOneAddsIt() {
    Numbers.having(browser(dacha), PASSWORD);

    var results = Crowd.of(6, i -> Numbers.typename(Numbers.link(browser, dacha, PASSWORD)));

    assertThat(results).filteredOn("LineLinked"::equals).hasSize(1);
    assertThat(results).filteredOn("LineAlreadyHere"::equals).hasSize(5);
  }

  @Test
  @Rule("S19")
  void aPrimaryLineStaysWhereOthersWouldBeLeftAlone() {
    other.line("Ребёнок");
    other.opened(access, events);
    Numbers.having(browser(dacha), PASSWORD);

    assertThat(Numbers.typename(Numbers.link(browser, dacha, PASSWORD)))
        .isEqualTo("OthersDependOnLine");
  }

  @Test
  @Rule("S19")
  void whereAnotherNumberOpensTheHouseholdItBecomesThePrimaryOne() {
    var second = other.openingLine("Вторая");
    other.opened(access, events);
    Numbers.having(browser(dacha), PASSWORD);

    Numbers.link(browser, dacha, PASSWORD);

    assertThat(other.primaries()).isOne();
    assertThat(Numbers.seen(browser(second))).containsExactly("Вторая");
  }

  @Test
  void removedItStandsWhereItStoodToTheLetter() {
    var second = other.openingLine("Вторая");
    other.opened(access, events);
    Numbers.having(browser(dacha), PASSWORD);
    var account = home.account(dacha);
    var before = other.state(account) + other.state(home.account(second));
    Numbers.link(browser, dacha, PASSWORD);
    Numbers.rename(browser, account, "Домик");

    var unlinked = Numbers.unlink(browser, account);

    assertThat(Numbers.labels(unlinked.path("viewer"))).containsExactly("Нина", "Костя");
    assertThat(other.state(account) + other.state(home.account(second))).isEqualTo(before);
    assertThat(Numbers.seen(browser(dacha))).containsExactly("Дача", "Вторая");
    assertThat(Numbers.typename(Numbers.link(browser, dacha, PASSWORD))).isEqualTo("LineLinked");
  }

  @Test
  void whatWasHereFromTheFirstIsNotRemovedNorIsThePrimaryLine() {
    assertThat(Numbers.typename(Numbers.unlink(browser, home.account(nina))))
        .isEqualTo("LineNotAdded");
    Numbers.having(browser(dacha), PASSWORD);
    Numbers.link(browser, dacha, PASSWORD);
    Numbers.makePrimary(browser, home.account(dacha));

    assertThat(Numbers.typename(Numbers.unlink(browser, home.account(dacha)))).isEmpty();
    assertThat(Numbers.typename(Numbers.unlink(browser(dacha), home.account(dacha))))
        .isEqualTo("PrimaryStays");
  }

  @Test
  void aStrangersNumberIsNotThereToBeRemoved() {
    assertThat(Numbers.typename(Numbers.unlink(browser, home.account(dacha)))).isEmpty();
  }

  /** Time passes before, so that a number may ask for another code. */
  private TestBrowser browser(String msisdn) {
    clock.passes(Duration.ofMinutes(2));
    return signedIn.browserOf(msisdn);
  }
}
