package kabinet.household.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.household.AccessRows;
import kabinet.identity.signin.Crowd;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@KabinetTest
@Rule({"R36", "S19"})
class SetPrimaryLineTests {

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired TestClock clock;

  private Cabinet home;
  private String mother;
  private String father;
  private String child;
  private String contract;

  @BeforeEach
  void aFamily() {
    home = new Cabinet(db, signedIn, "Семья");
    mother = home.primaryLine("Мама");
    father = home.line("Папа");
    child = home.line("Петя");
    contract = home.contract("Дом");
    home.opened(access, events);
  }

  @Test
  void theNewPrimaryLineOpensEverythingAndTheFormerOnlyItself() {
    var set = Numbers.makePrimary(browser(mother), home.account(father));

    assertThat(Numbers.typename(set)).isEqualTo("PrimaryLineSet");
    assertThat(home.primaries()).isOne();
    assertThat(Numbers.seen(browser(father))).containsExactly("Папа", "Мама", "Петя", "Дом");
  }

  @Test
  void aSessionOpenedThroughTheFormerOneSeesLessAtOnce() {
    var browser = browser(mother);
    assertThat(Numbers.seen(browser)).hasSize(4);

    var set = Numbers.makePrimary(browser, home.account(father));

    assertThat(Numbers.labels(set.path("viewer"))).containsExactly("Мама");
    assertThat(set.at("/viewer/household/viewerCanArrange").asBoolean()).isFalse();
    assertThat(Numbers.seen(browser)).containsExactly("Мама");
  }

  @Test
  void anotherSessionOfTheFormerOneSeesLessToo() {
    var elsewhere = browser(mother);
    var father = browser(this.father);

    Numbers.makePrimary(browser(mother), home.account(child));

    assertThat(Numbers.seen(elsewhere)).containsExactly("Мама");
    assertThat(Numbers.seen(father)).containsExactly("Папа");
  }

  @Test
  void aSessionOpenedThroughTheNewOneEndsAndNeverWidens() {
    var browser = browser(father);

    Numbers.makePrimary(browser(mother), home.account(father));
    assertThat(Numbers.seen(browser)).isEmpty();

    Numbers.makePrimary(browser(father), home.account(mother));
    assertThat(Numbers.seen(browser)).isEmpty();
  }

  @Test
  void aContractIsNeverThePrimaryOne() {
    var refused = Numbers.makePrimary(browser(mother), home.ofContract(contract));

    assertThat(Numbers.typename(refused)).isEqualTo("ContractNotPrimary");
    assertThat(refused.path("message").asString()).isNotBlank();
  }

  @Test
  void whoeverReachesOneNumberMayNot() {
    var browser = browser(child);

    assertThat(Numbers.typename(Numbers.makePrimary(browser, home.account(child))))
        .isEqualTo("OwnerOnly");
    assertThat(Numbers.makePrimary(browser, home.account(mother)).isMissingNode()).isTrue();
    assertThat(Numbers.seen(browser(mother))).first().isEqualTo("Мама");
  }

  @Test
  void theSameChoiceTwiceChangesNothing() {
    var browser = browser(mother);

    assertThat(Numbers.typename(Numbers.makePrimary(browser, home.account(mother))))
        .isEqualTo("PrimaryLineSet");
    assertThat(Numbers.seen(browser)).containsExactly("Мама", "Папа", "Петя", "Дом");
  }

  @Test
  void ofManyChoicesAtOnceExactlyOneHolds() {
    var browser = browser(mother);
    var lines = List.of(mother, father, child);

    var results =
        Crowd.of(
            12,
            i -> Numbers.typename(Numbers.makePrimary(browser, home.account(lines.get(i % 3)))));

    assertThat(results).contains("PrimaryLineSet");
    assertThat(home.primaries()).isOne();
  }

  /** Time passes before, so that a number may ask for another code. */
  private TestBrowser browser(String msisdn) {
    clock.passes(Duration.ofMinutes(2));
    return signedIn.browserOf(msisdn);
  }
}
