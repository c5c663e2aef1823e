package kabinet.household.bysim;

import static kabinet.household.bysim.BothSims.oneConfirmed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.SimHolder;
import kabinet.TestClock;
import kabinet.household.AccessRows;
import kabinet.household.NumberManagement;
import kabinet.household.NumberManagement.Answer;
import kabinet.household.numbers.Numbers;
import kabinet.identity.LostDevices;
import kabinet.identity.SimChanges;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.StaffRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** A SIM speaks only while its service is on and its phone is not lost, and takes its word back. */
@KabinetTest
@Rule({"R38", "S6"})
class WordOfASimTests {

  private static final String ONLY_ACCOUNT = "/viewer/household/accounts/0/id";

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired NumberManagement management;
  @Autowired LostDevices lost;
  @Autowired TestStaff staff;
  @Autowired TransactionOperations transaction;
  @Autowired TestClock clock;

  private BothSims sims;

  @BeforeEach
  void twoCabinets() {
    sims = new BothSims(db, signedIn, access, events, management);
  }

  @Test
  void theServiceIsOffUntilItsSimTurnsItOn() {
    SimWay.ask(sims.browser, sims.modem);

    assertThat(sims.confirm(sims.modem)).isEqualTo(new Answer.ServiceOff());
    sims.switchOn(sims.modem, sims.modem);
    assertThat(sims.confirm(sims.modem)).isEqualTo(oneConfirmed(sims.tamara));
    assertThat(sims.switchOff(sims.modem)).isEqualTo(new Answer.Off());
    assertThat(sims.switchOff(sims.modem)).isEqualTo(new Answer.Off());
    assertThat(sims.confirm(sims.modem)).isEqualTo(new Answer.ServiceOff());
    assertThat(seen("status")).isEqualTo("EXPIRED");
  }

  @Test
  void whoeverTurnsTheServiceOffTakesTheirWordBackBeforeStaffDecide() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);
    sims.confirm(sims.tamara);
    sims.confirm(sims.modem);
    assertThat(seen("status")).isEqualTo("PENDING");

    assertThat(sims.switchOff(sims.modem)).isEqualTo(new Answer.Off());

    assertThat(seen("status")).isEqualTo("EXPIRED");
    var approved =
        staff
            .desk(StaffRole.AGENT)
            .ask(SimWay.DECIDE, Map.of("id", seen("id"), "decision", "APPROVE"));
    assertThat(Numbers.typename(approved.path("decideLineLink")))
        .isEqualTo("LineLinkAlreadyDecided");
    assertThat(Numbers.typename(SimWay.ask(sims.browser, sims.modem)))
        .isEqualTo("LineLinkRequested");
  }

  @Test
  @Rule({"R30", "S9"})
  void whatTheFinderOfAPhoneSaidIsTakenBackWithTheMark() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);
    sims.confirm(sims.modem);

    var modem = signedIn.browserOf(sims.modem);
    var line = modem.ask("{ viewer { household { accounts { id } } } }").at(ONLY_ACCOUNT);
    modem.ask(
        "mutation ($id: ID!) { markDeviceLost(input: {lineId: $id}) { since } }",
        Map.of("id", line.asString()));

    assertThat(seen("status")).isEqualTo("EXPIRED");
    assertThat(sims.confirm(sims.tamara)).isEqualTo(new Answer.NothingAsked());
  }

  @Test
  @Rule({"R30", "S9"})
  void aSimWhosePhoneIsLostHasNoSay() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);
    var modem = sims.home.account(sims.modem);
    transaction.executeWithoutResult(begun -> lost.mark(modem));

    assertThat(sims.confirm(sims.modem)).isEqualTo(new Answer.NotServed());
    assertThat(sims.switchOff(sims.modem)).isEqualTo(new Answer.NotServed());
    transaction.executeWithoutResult(begun -> lost.unmark(modem));
    assertThat(sims.confirm(sims.modem)).isEqualTo(oneConfirmed(sims.tamara));
  }

  @Test
  @Rule("B2")
  void aSimChangedLatelySaysNoYesAndIsToldFromWhen() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);
    var changedAt = clock.instant().minus(SimChanges.GUARDED).plusSeconds(60);
    SimHolder.changesSim(db, sims.home.account(sims.modem), changedAt);

    assertThat(sims.confirm(sims.modem))
        .isEqualTo(new Answer.SimTooNew(changedAt.plus(SimChanges.GUARDED)));
    assertThat(seen("otherConfirmed")).isEqualTo("false");

    clock.passes(Duration.ofSeconds(60));
    assertThat(sims.confirm(sims.modem)).isEqualTo(oneConfirmed(sims.tamara));
  }

  @Test
  @Rule("B2")
  void theAskersSimChangedLatelySpeaksForNoHousehold() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);
    sims.confirm(sims.modem);
    SimHolder.changesSim(db, sims.home.account(sims.tamara), clock.instant().minusSeconds(1));

    assertThat(sims.confirm(sims.tamara)).isInstanceOf(Answer.SimTooNew.class);
    assertThat(seen("status")).isEqualTo("CONFIRMING");
  }

  @Test
  @Rule("B2")
  void aSimChangedLatelyTakesTheWordOfTheOneBeforeBack() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.modem);
    sims.confirm(sims.modem);
    SimHolder.changesSim(db, sims.home.account(sims.modem), clock.instant().minusSeconds(1));

    assertThat(sims.switchOff(sims.modem)).isEqualTo(new Answer.Off());
    assertThat(seen("status")).isEqualTo("EXPIRED");
  }

  private String seen(String field) {
    return SimWay.latest(sims.browser).path(field).asString();
  }
}
