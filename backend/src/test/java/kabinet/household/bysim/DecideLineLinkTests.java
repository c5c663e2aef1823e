package kabinet.household.bysim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.household.AccessRows;
import kabinet.household.NumberManagement;
import kabinet.household.numbers.Cabinet;
import kabinet.household.numbers.Numbers;
import kabinet.identity.LostDevices;
import kabinet.identity.signin.Crowd;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.StaffRole;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Staff look at what both SIMs have opened. */
@KabinetTest
@Rule({"R39", "S6"})
class DecideLineLinkTests {

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired NumberManagement management;
  @Autowired LostDevices lost;
  @Autowired TransactionOperations transaction;
  @Autowired TestStaff staff;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired TestClock clock;

  private BothSims sims;
  private TestBrowser desk;
  private String id;

  @BeforeEach
  void aRequest() {
    sims = new BothSims(db, signedIn, access, events, management);
    id = sims.requested();
    desk = staff.desk(StaffRole.AGENT);
  }

  @Test
  void aNumberThatPassedToSomebodyElseIsNotAddedBecauseItsFormerSimSaidYes() {
    db.execute(
        "update login set account_id = ? where identifier = ?",
        sims.home.account(sims.tamara).value(),
        sims.modem);

    assertThat(decided("APPROVE", null)).isEqualTo("LineLinkNotPossible");

    assertThat(SimWay.status(sims.browser)).isEqualTo("PENDING");
    assertThat(decided("REJECT", "Номер у другого человека.")).isEqualTo("LineLinkDecided");
  }

  @Test
  void approvedTheNumberIsInTheCabinetAndBothAreTold() {
    var waiting = SimWay.waiting(desk, sims.modem).getFirst();
    assertThat(waiting.path("id").asString()).isEqualTo(id);
    assertThat(waiting.path("holderName").asString()).isEqualTo("Тамара Росина");
    assertThat(waiting.path("otherHolderName").asString()).isEqualTo("Росина Т.");
    assertThat(waiting.path("samePersonOnFile").asBoolean()).isFalse();
    assertThat(waiting.path("dueAt").asString())
        .isEqualTo(SimWay.latest(sims.browser).path("dueAt").asString());

    assertThat(decided("APPROVE", null)).isEqualTo("LineLinkDecided");

    assertThat(SimWay.status(sims.browser)).isEqualTo("APPROVED");
    assertThat(Numbers.seen(sims.browser)).containsExactly("Тамара", "Модем");
    assertThat(textsTo(sims.tamara)).first().asString().contains(sims.modem, "в вашем кабинете");
    assertThat(textsTo(sims.modem)).first().asString().contains(sims.tamara);
    assertThat(SimWay.waiting(desk, sims.modem)).isEmpty();
  }

  @Test
  void ofTheSamePersonTheDeskIsToldSo() {
    var person = UUID.randomUUID().toString();
    sims.home.of(person);
    sims.other.of(person);

    assertThat(SimWay.waiting(desk, sims.modem).getFirst().path("samePersonOnFile").asBoolean())
        .isTrue();
  }

  @Test
  void removedLaterItIsInItsOwnCabinetAgain() {
    decided("APPROVE", null);

    Numbers.unlink(sims.browser, sims.home.account(sims.modem));

    assertThat(Numbers.seen(sims.browser)).containsExactly("Тамара");
  }

  @Test
  void rejectedNothingChangesAndTheReasonIsTold() {
    assertThat(decided("REJECT", " ")).isEqualTo("LineLinkReasonMissing");
    assertThat(decided("REJECT", "Договор на другого человека.")).isEqualTo("LineLinkDecided");

    assertThat(SimWay.status(sims.browser)).isEqualTo("REJECTED");
    assertThat(SimWay.latest(sims.browser).path("reason").asString()).contains("другого человека");
    assertThat(Numbers.seen(sims.browser)).containsExactly("Тамара");
    assertThat(textsTo(sims.tamara)).first().asString().contains("другого человека");
  }

  @Test
  void decidedTwiceAlikeGivesTheFirstAnswerAndOtherwiseIsRefused() {
    var first = SimWay.decide(desk, id, "APPROVE", null);
    clock.passes(Duration.ofMinutes(1));

    assertThat(SimWay.decide(desk, id, "APPROVE", null)).isEqualTo(first);
    assertThat(decided("REJECT", "Нет")).isEqualTo("LineLinkAlreadyDecided");
    assertThat(textsTo(sims.modem)).hasSize(1);
  }

  @Test
  void ofTwoStaffAtOnceOneDecides() {
    var colleague = staff.desk(StaffRole.AGENT);

    var results =
        Crowd.of(
            6,
            i ->
                i % 2 == 0
                    ? SimWay.decide(desk, id, "APPROVE", null)
                    : SimWay.decide(colleague, id, "REJECT", "Нет"));

    assertThat(results.stream().map(Numbers::typename))
        .containsOnly("LineLinkDecided", "LineLinkAlreadyDecided");
    var status = SimWay.status(sims.browser);
    assertThat(results)
        .filteredOn(result -> Numbers.typename(result).equals("LineLinkDecided"))
        .allMatch(result -> result.path("status").asString().equals(status))
        .hasSize(3);
    assertThat(textsTo(sims.tamara).stream().filter(text -> text.contains(sims.modem))).hasSize(1);
  }

  @Test
  void whatTheDeskReadAndDecidedIsWrittenDown() {
    SimWay.waiting(desk, sims.modem);
    decided("APPROVE", null);

    var acts = db.fetch("select act, outcome from desk_audit where subject = ? order by id", id);

    assertThat(acts.getValues(0, String.class))
        .containsExactly("READ_LINE_LINKS", "DECIDE_LINE_LINK");
    assertThat(acts.getValues(1, String.class)).containsExactly(null, "APPROVED");
  }

  @Test
  void nobodyButStaffSeesOrDecides() {
    for (var stranger : List.of(signedIn.browser(), sims.browser)) {
      assertThat(stranger.answer(SimWay.QUEUE, Map.of()).toString()).contains("UNAUTHENTICATED");
      assertThat(stranger.answer(SimWay.DECIDE, Map.of("id", id, "decision", "APPROVE")).toString())
          .contains("UNAUTHENTICATED");
    }
    assertThat(SimWay.status(sims.browser)).isEqualTo("PENDING");
  }

  @Test
  @Rule("R38")
  void whatItsSimsHaveNotOpenedIsNotThere() {
    var third = new BothSims(db, signedIn, access, events, management);
    SimWay.ask(third.browser, third.modem);
    var unopened = SimWay.latest(third.browser).path("id").asString();

    assertThat(SimWay.waiting(desk, third.modem)).isEmpty();
    assertThat(desk.answer(SimWay.DECIDE, Map.of("id", unopened, "decision", "APPROVE")).toString())
        .contains("NOT_FOUND");
  }

  @Test
  @Rule("R40")
  void whoTurnsOutToBeAnotherPersonCannotBeApproved() {
    sims.home.of(UUID.randomUUID().toString());
    sims.other.of(UUID.randomUUID().toString());

    assertThat(decided("APPROVE", null)).isEqualTo("LineLinkNotPossible");
    assertThat(SimWay.status(sims.browser)).isEqualTo("PENDING");
  }

  @Test
  @Rule({"R30", "S9"})
  void whilePhonesAreLostNothingIsApproved() {
    for (var number : List.of(sims.tamara, sims.modem)) {
      var account = sims.home.account(number);
      transaction.executeWithoutResult(begun -> lost.mark(account));
      assertThat(SimWay.decide(desk, id, "APPROVE", null).path("message").asString())
          .contains("потерянным");
      transaction.executeWithoutResult(begun -> lost.unmark(account));
    }
    assertThat(decided("APPROVE", null)).isEqualTo("LineLinkDecided");
  }

  @Test
  @Rule("S19")
  void aNumberOnWhichOthersDependStays() {
    sims.other.line("Ребёнок");
    sims.other.opened(access, events);

    assertThat(decided("APPROVE", null)).isEqualTo("LineLinkNotPossible");
  }

  @Test
  void aNumberThatHasJoinedAnotherCabinetMeanwhileStaysThere() {
    var third = new Cabinet(db, signedIn, "Росина");
    var number = third.primaryLine("Третья");
    third.opened(access, events);
    var browser = signedIn.browserOf(number);
    SimWay.ask(browser, sims.modem);
    sims.switchOn(number);
    sims.confirm(number);
    sims.confirm(sims.modem);
    var later = SimWay.latest(browser).path("id").asString();
    decided("APPROVE", null);

    assertThat(Numbers.typename(SimWay.decide(desk, later, "APPROVE", null)))
        .isEqualTo("LineLinkNotPossible");
    assertThat(Numbers.typename(SimWay.decide(desk, later, "REJECT", "Уже в другом кабинете.")))
        .isEqualTo("LineLinkDecided");
  }

  private String decided(String decision, @Nullable String reason) {
    return Numbers.typename(SimWay.decide(desk, id, decision, reason));
  }

  private List<String> textsTo(String msisdn) {
    post.deliver();
    return phones.texts(msisdn);
  }
}
