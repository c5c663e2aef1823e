package kabinet.household.bysim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.household.AccessRows;
import kabinet.household.NumberManagement;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.StaffRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What has ended is kept for a quarter; what staff did about it stays. */
@KabinetTest
@Rule("R39")
class ForgottenRequestTests {

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired NumberManagement management;
  @Autowired TestStaff staff;
  @Autowired LineLinkRequests requests;
  @Autowired EndedLineLinks ended;
  @Autowired TestClock clock;

  private BothSims sims;
  private LineLinkExpiry cleaning;

  @BeforeEach
  void twoCabinets() {
    sims = new BothSims(db, signedIn, access, events, management);
    cleaning = new LineLinkExpiry(requests, ended, clock);
  }

  @Test
  void decidedOnesAreForgottenAQuarterAfterTheDecisionAndTheJournalIsNot() {
    var id = sims.requested();
    clock.passes(Duration.ofDays(3));
    SimWay.decide(staff.desk(StaffRole.AGENT), id, "REJECT", "Нет");
    clock.passes(LineLinkExpiry.KEPT);
    cleaning.forget();
    assertThat(kept()).isEqualTo(1);

    clock.passes(Duration.ofSeconds(1));
    cleaning.forget();

    assertThat(kept()).isZero();
    assertThat(
            db.fetchValue(
                "select outcome from desk_audit where act = 'DECIDE_LINE_LINK' and subject = ?",
                id))
        .isEqualTo("REJECTED");
  }

  @Test
  void whatNobodyConfirmedIsForgottenTooOnceItIsClosed() {
    SimWay.ask(sims.browser, sims.modem);
    clock.passes(LineLinkExpiry.KEPT.plusDays(1));
    cleaning.forget();
    assertThat(kept()).isEqualTo(1);

    cleaning.expire();
    cleaning.forget();

    assertThat(kept()).isZero();
  }

  @Test
  void whatStillWaitsForStaffIsKeptHoweverLong() {
    sims.requested();
    clock.passes(Duration.ofDays(400));

    cleaning.forget();

    assertThat(kept()).isEqualTo(1);
  }

  private int kept() {
    return db.fetch("select id from line_link_request where household_id = ?", sims.home.id.value())
        .size();
  }
}
