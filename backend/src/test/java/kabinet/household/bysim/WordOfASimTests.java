package kabinet.household.bysim;

import static kabinet.household.NumberManagement.Answer.NOTHING_ASKED;
import static kabinet.household.NumberManagement.Answer.NOT_SERVED;
import static kabinet.household.NumberManagement.Answer.OFF;
import static kabinet.household.NumberManagement.Answer.ONE_CONFIRMED;
import static kabinet.household.NumberManagement.Answer.SERVICE_OFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.household.AccessRows;
import kabinet.household.NumberManagement;
import kabinet.household.numbers.Numbers;
import kabinet.identity.LostDevices;
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

  private BothSims sims;

  @BeforeEach
  void twoCabinets() {
    sims = new BothSims(db, signedIn, access, events, management);
  }

  @Test
  void theServiceIsOffUntilItsSimTurnsItOn() {
    SimWay.ask(sims.browser, sims.modem);

    assertThat(sims.confirm(sims.modem)).isEqualTo(SERVICE_OFF);
    sims.switchOn(sims.modem, sims.modem);
    assertThat(sims.confirm(sims.modem)).isEqualTo(ONE_CONFIRMED);
    assertThat(sims.switchOff(sims.modem)).isEqualTo(OFF);
    assertThat(sims.switchOff(sims.modem)).isEqualTo(OFF);
    assertThat(sims.confirm(sims.modem)).isEqualTo(SERVICE_OFF);
    assertThat(seen("status")).isEqualTo("EXPIRED");
  }

  @Test
  void whoeverTurnsTheServiceOffTakesTheirWordBackBeforeStaffDecide() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);
    sims.confirm(sims.tamara);
    sims.confirm(sims.modem);
    assertThat(seen("status")).isEqualTo("PENDING");

    assertThat(sims.switchOff(sims.modem)).isEqualTo(OFF);

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
    assertThat(sims.confirm(sims.tamara)).isEqualTo(NOTHING_ASKED);
  }

  @Test
  @Rule({"R30", "S9"})
  void aSimWhosePhoneIsLostHasNoSay() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);
    var modem = sims.home.account(sims.modem);
    transaction.executeWithoutResult(begun -> lost.mark(modem));

    assertThat(sims.confirm(sims.modem)).isEqualTo(NOT_SERVED);
    assertThat(sims.switchOff(sims.modem)).isEqualTo(NOT_SERVED);
    transaction.executeWithoutResult(begun -> lost.unmark(modem));
    assertThat(sims.confirm(sims.modem)).isEqualTo(ONE_CONFIRMED);
  }

  private String seen(String field) {
    return SimWay.latest(sims.browser).path(field).asString();
  }
}
