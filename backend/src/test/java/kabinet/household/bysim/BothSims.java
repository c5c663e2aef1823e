package kabinet.household.bysim;

import static org.assertj.core.api.Assertions.assertThat;

import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.household.AccessRows;
import kabinet.household.NumberManagement;
import kabinet.household.NumberManagement.Answer;
import kabinet.household.numbers.Cabinet;
import kabinet.kernel.Msisdn;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;

/** Tamara's cabinet and her modem's, which the books do not call one person's, and their SIMs. */
final class BothSims {

  final Cabinet home;
  final Cabinet other;
  final String tamara;
  final String modem;
  final TestBrowser browser;
  private final NumberManagement sims;

  BothSims(
      DSLContext db,
      SignedIn signedIn,
      AccessRows access,
      ApplicationEventPublisher events,
      NumberManagement sims) {
    this.sims = sims;
    home = new Cabinet(db, signedIn, "Тамара Росина");
    tamara = home.primaryLine("Тамара");
    home.opened(access, events);
    other = new Cabinet(db, signedIn, "Росина Т.");
    modem = other.primaryLine("Модем");
    other.opened(access, events);
    browser = signedIn.browserOf(tamara);
  }

  /** Asks for the modem's number by both SIMs; the id of what then waits at the desk. */
  String requested() {
    SimWay.ask(browser, modem);
    switchOn(tamara, modem);
    confirm(tamara);
    assertThat(confirm(modem)).isEqualTo(bothConfirmed(tamara));
    return SimWay.latest(browser).path("id").asString();
  }

  void switchOn(String... numbers) {
    for (var number : numbers) {
      assertThat(sims.switchOn(new Msisdn(number))).isEqualTo(new Answer.On());
    }
  }

  Answer switchOff(String number) {
    return sims.switchOff(new Msisdn(number));
  }

  Answer confirm(String number) {
    return sims.confirm(new Msisdn(number));
  }

  /** What the first of both SIMs is told, with the number it has said yes to. */
  static Answer oneConfirmed(String other) {
    return new Answer.OneConfirmed(new Msisdn(other));
  }

  /** What the last of both SIMs is told, with the number it has said yes to. */
  static Answer bothConfirmed(String other) {
    return new Answer.Requested(new Msisdn(other));
  }
}
