package kabinet.household.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.household.AccessRows;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@KabinetTest
@Rule({"R36", "S19"})
class RenameAccountTests {

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired TestClock clock;

  private Cabinet home;
  private String mother;
  private String child;

  @BeforeEach
  void aFamily() {
    home = new Cabinet(db, signedIn, "Семья");
    mother = home.primaryLine("Мама");
    child = home.line("Петя");
    home.opened(access, events);
  }

  @Test
  void theOwnerCallsEveryAccountAsSheLikes() {
    var browser = browser(mother);

    var renamed = Numbers.rename(browser, home.account(child), "  Пётр Алексеевич ");

    assertThat(Numbers.typename(renamed)).isEqualTo("AccountRenamed");
    assertThat(Numbers.labels(renamed.path("viewer"))).containsExactly("Мама", "Пётр Алексеевич");
  }

  @Test
  void whoeverReachesOneNumberRenamesThatOneAndIsAddressedSo() {
    var browser = browser(child);

    assertThat(Numbers.typename(Numbers.rename(browser, home.account(child), "Пётр")))
        .isEqualTo("AccountRenamed");

    assertThat(browser.ask("{ viewer { name } }").at("/viewer/name").asString()).isEqualTo("Пётр");
    assertThat(Numbers.seen(browser)).containsExactly("Пётр");
  }

  @Test
  void nobodyRenamesWhatTheyDoNotReach() {
    var browser = browser(child);

    assertThat(Numbers.rename(browser, home.account(mother), "Не мама").isMissingNode()).isTrue();

    assertThat(Numbers.seen(browser(mother))).containsExactly("Мама", "Петя");
  }

  @Test
  void whatIsNoNameIsRefusedWithWords() {
    var browser = browser(mother);

    var refused = Numbers.rename(browser, home.account(mother), " \t ");

    assertThat(Numbers.typename(refused)).isEqualTo("LabelNotTaken");
    assertThat(refused.path("message").asString()).contains("60");
    assertThat(Numbers.seen(browser)).containsExactly("Мама", "Петя");
  }

  @Test
  void theSameNameTwiceIsNoMistake() {
    var browser = browser(mother);
    Numbers.rename(browser, home.account(child), "Пётр");

    assertThat(Numbers.typename(Numbers.rename(browser, home.account(child), "Пётр")))
        .isEqualTo("AccountRenamed");
  }

  /** Time passes before, so that a number may ask for another code. */
  private TestBrowser browser(String msisdn) {
    clock.passes(Duration.ofMinutes(2));
    return signedIn.browserOf(msisdn);
  }
}
