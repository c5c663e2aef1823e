package kabinet.household.numbers;

import static kabinet.household.NumberManagement.Answer.NOTHING_ASKED;
import static kabinet.household.NumberManagement.Answer.NOT_SERVED;
import static kabinet.household.NumberManagement.Answer.OFF;
import static kabinet.household.NumberManagement.Answer.ON;
import static kabinet.household.NumberManagement.Answer.ONE_CONFIRMED;
import static kabinet.household.NumberManagement.Answer.REQUESTED;
import static kabinet.household.NumberManagement.Answer.SERVICE_OFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
import kabinet.identity.signin.Crowd;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import kabinet.kernel.StaffRole;
import kabinet.messaging.TestPost;
import kabinet.operator.Operators;
import kabinet.simulator.TestHandset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

@KabinetTest
@Rule({"R38", "R39", "S6"})
class LinkBySimTests {

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired NumberManagement sims;
  @Autowired TestStaff staff;
  @Autowired TestHandset phones;
  @Autowired TestPost post;
  @Autowired Operators operators;
  @Autowired TestClock clock;

  private Cabinet home;
  private Cabinet other;
  private String tamara;
  private String modem;
  private TestBrowser browser;

  @BeforeEach
  void twoCabinets() {
    home = new Cabinet(db, signedIn, "Тамара Росина");
    tamara = home.primaryLine("Тамара");
    home.opened(access, events);
    other = new Cabinet(db, signedIn, "Росина Т.");
    modem = other.primaryLine("Модем");
    other.opened(access, events);
    clock.passes(Duration.ofMinutes(2));
    browser = signedIn.browserOf(tamara);
  }

  @Test
  void bothSimsOpenARequestThatStaffApprove() {
    SimWay.ask(browser, modem);
    assertThat(SimWay.status(browser)).isEqualTo("CONFIRMING");
    switchOn(tamara, modem);
    assertThat(confirm(modem)).isEqualTo(ONE_CONFIRMED);
    assertThat(confirm(tamara)).isEqualTo(REQUESTED);

    var request = SimWay.latest(browser);
    assertThat(request.path("status").asString()).isEqualTo("PENDING");
    assertThat(Instant.parse(request.path("dueAt").asString())).isEqualTo(due());
    assertThat(Numbers.seen(browser)).containsExactly("Тамара");

    var desk = staff.desk(StaffRole.AGENT);
    var waiting = SimWay.waiting(desk, modem).getFirst();
    assertThat(waiting.path("holderName").asString()).isEqualTo("Тамара Росина");
    assertThat(waiting.path("otherHolderName").asString()).isEqualTo("Росина Т.");
    assertThat(waiting.path("samePersonOnFile").asBoolean()).isFalse();
    SimWay.decide(desk, waiting.path("id").asString(), "APPROVE", null);

    assertThat(SimWay.status(browser)).isEqualTo("APPROVED");
    assertThat(Numbers.seen(browser)).containsExactly("Тамара", "Модем");
    assertThat(textsTo(tamara)).first().asString().contains(modem, "в вашем кабинете");
    assertThat(textsTo(modem)).first().asString().contains(tamara);
    assertThat(SimWay.waiting(desk, modem)).isEmpty();
  }

  @Test
  void rejectedNothingChangesAndTheReasonIsTold() {
    var id = requested();
    var desk = staff.desk(StaffRole.AGENT);

    assertThat(Numbers.typename(SimWay.decide(desk, id, "REJECT", " ")))
        .isEqualTo("LineLinkReasonMissing");
    SimWay.decide(desk, id, "REJECT", "Договор на другого человека.");

    assertThat(SimWay.status(browser)).isEqualTo("REJECTED");
    assertThat(SimWay.latest(browser).path("reason").asString()).contains("другого человека");
    assertThat(Numbers.seen(browser)).containsExactly("Тамара");
    assertThat(textsTo(tamara)).first().asString().contains("другого человека");
  }

  @Test
  void decidedTwiceAlikeGivesTheFirstAnswerAndOtherwiseIsRefused() {
    var id = requested();
    var desk = staff.desk(StaffRole.AGENT);
    var first = SimWay.decide(desk, id, "APPROVE", null);
    clock.passes(Duration.ofMinutes(1));

    assertThat(SimWay.decide(desk, id, "APPROVE", null)).isEqualTo(first);
    assertThat(Numbers.typename(SimWay.decide(desk, id, "REJECT", "Нет")))
        .isEqualTo("LineLinkAlreadyDecided");
    assertThat(textsTo(modem)).hasSize(1);
  }

  @Test
  void ofManyDecisionsAtOnceOneHolds() {
    var id = requested();
    var desk = staff.desk(StaffRole.AGENT);

    Crowd.of(6, i -> SimWay.decide(desk, id, i % 2 == 0 ? "APPROVE" : "REJECT", "Нет"));

    var decided =
        db.fetchSingle(
            "select status, count(*) over () from line_link_request where id = ?", raw(id));
    assertThat(decided.get(0, String.class)).isIn("APPROVED", "REJECTED");
    assertThat(textsTo(tamara).stream().filter(text -> text.contains(modem))).hasSize(1);
  }

  @Test
  void whatTheDeskReadAndDecidedIsWrittenDown() {
    var id = requested();
    var desk = staff.desk(StaffRole.AGENT);
    SimWay.waiting(desk, modem);
    SimWay.decide(desk, id, "APPROVE", null);

    assertThat(
            db.fetch("select act from desk_audit where subject = ? order by id", id)
                .getValues(0, String.class))
        .containsExactly("READ_LINE_LINKS", "DECIDE_LINE_LINK");
  }

  @Test
  void nobodyButStaffSeesOrDecides() {
    var id = requested();

    for (var stranger : List.of(signedIn.browser(), browser)) {
      assertThat(code(stranger.answer(SimWay.QUEUE, Map.of()))).isEqualTo("UNAUTHENTICATED");
      assertThat(code(stranger.answer(SimWay.DECIDE, Map.of("id", id, "decision", "APPROVE"))))
          .isEqualTo("UNAUTHENTICATED");
    }
    assertThat(SimWay.status(browser)).isEqualTo("PENDING");
  }

  @Test
  void theServiceIsOffUntilItsSimTurnsItOn() {
    SimWay.ask(browser, modem);

    assertThat(confirm(modem)).isEqualTo(SERVICE_OFF);
    switchOn(modem);
    assertThat(confirm(modem)).isEqualTo(ONE_CONFIRMED);
    assertThat(sims.switchOff(new Msisdn(modem))).isEqualTo(OFF);
    assertThat(confirm(modem)).isEqualTo(SERVICE_OFF);
    assertThat(SimWay.status(browser)).isEqualTo("CONFIRMING");
  }

  @Test
  void oneSimAloneOpensNothingHoweverOftenItSpeaks() {
    SimWay.ask(browser, modem);
    switchOn(modem);

    assertThat(confirm(modem)).isEqualTo(ONE_CONFIRMED);
    assertThat(confirm(modem)).isEqualTo(ONE_CONFIRMED);
    assertThat(SimWay.status(browser)).isEqualTo("CONFIRMING");
  }

  @Test
  void afterTheWindowTheRequestIsGone() {
    SimWay.ask(browser, modem);
    switchOn(tamara, modem);
    confirm(modem);
    clock.passes(operators.profile().numberManagement().confirmWithin());

    assertThat(confirm(tamara)).isEqualTo(NOTHING_ASKED);
    clock.passes(Duration.ofMinutes(2));
    browser = signedIn.browserOf(tamara);
    assertThat(SimWay.status(browser)).isEqualTo("EXPIRED");
    assertThat(Numbers.typename(SimWay.ask(browser, modem))).isEqualTo("LineLinkRequested");
    assertThat(SimWay.status(browser)).isEqualTo("CONFIRMING");
  }

  @Test
  @Rule("R40")
  void aSimHearsNobodyWhoIsAnotherPersonByTheBooks() {
    home.of(UUID.randomUUID().toString());
    other.of(UUID.randomUUID().toString());
    SimWay.ask(browser, modem);
    switchOn(tamara, modem);

    assertThat(confirm(modem)).isEqualTo(NOTHING_ASKED);
  }

  @Test
  @Rule("R40")
  void whoTurnsOutToBeAnotherPersonCannotBeApproved() {
    var id = requested();
    home.of(UUID.randomUUID().toString());
    other.of(UUID.randomUUID().toString());

    assertThat(Numbers.typename(SimWay.decide(staff.desk(StaffRole.AGENT), id, "APPROVE", null)))
        .isEqualTo("LineLinkNotPossible");
    assertThat(SimWay.status(browser)).isEqualTo("PENDING");
  }

  @Test
  void askingForNobodysNumberLooksLikeAskingForAnyAndItsSimIsNotServed() {
    var nobody = signedIn.nobody();

    assertThat(Numbers.typename(SimWay.ask(browser, nobody))).isEqualTo("LineLinkRequested");
    assertThat(confirm(nobody)).isEqualTo(NOT_SERVED);
  }

  @Test
  void aRequestIsMadeOnceAndThreeAtATime() {
    var first = SimWay.ask(browser, modem);
    assertThat(SimWay.ask(browser, modem)).isEqualTo(first);
    SimWay.ask(browser, signedIn.nobody());
    SimWay.ask(browser, signedIn.nobody());

    assertThat(Numbers.typename(SimWay.ask(browser, signedIn.nobody())))
        .isEqualTo("TooManyLineLinks");
    assertThat(Numbers.typename(SimWay.ask(browser, "не номер"))).isEqualTo("NumberNotUnderstood");
    assertThat(Numbers.typename(SimWay.ask(browser, tamara))).isEqualTo("NumberAlreadyHere");
  }

  private String requested() {
    SimWay.ask(browser, modem);
    switchOn(tamara, modem);
    confirm(tamara);
    assertThat(confirm(modem)).isEqualTo(REQUESTED);
    return SimWay.latest(browser).path("id").asString();
  }

  private void switchOn(String... numbers) {
    for (var number : numbers) {
      assertThat(sims.switchOn(new Msisdn(number))).isEqualTo(ON);
    }
  }

  private NumberManagement.Answer confirm(String msisdn) {
    return sims.confirm(new Msisdn(msisdn));
  }

  private Instant due() {
    var profile = operators.profile();
    return profile
        .workingCalendar()
        .due(clock.instant(), profile.numberManagement().decideWithinDays(), profile.timeZone());
  }

  private List<String> textsTo(String msisdn) {
    post.deliver();
    return phones.texts(msisdn);
  }

  private static long raw(String id) {
    return Ids.parse("linkrequest", id);
  }

  private static String code(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asString("");
  }
}
