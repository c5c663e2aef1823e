package kabinet.household.bysim;

import static kabinet.household.bysim.BothSims.bothConfirmed;
import static kabinet.household.bysim.BothSims.oneConfirmed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.household.AccessRows;
import kabinet.household.NumberManagement;
import kabinet.household.NumberManagement.Answer;
import kabinet.household.numbers.Cabinet;
import kabinet.household.numbers.Numbers;
import kabinet.identity.signin.Crowd;
import kabinet.operator.Operators;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** A number is asked for, and both SIMs say yes. */
@KabinetTest
@Rule({"R38", "S6"})
class LinkBySimTests {

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired NumberManagement management;
  @Autowired TransactionOperations transaction;
  @Autowired Operators operators;
  @Autowired LineLinkRequests requests;
  @Autowired EndedLineLinks ended;
  @Autowired TestClock clock;

  private BothSims sims;

  @BeforeEach
  void twoCabinets() {
    sims = new BothSims(db, signedIn, access, events, management);
  }

  @Test
  @Rule("R39")
  void bothSimsInAnyOrderOpenARequestThatSaysByWhen() {
    SimWay.ask(sims.browser, sims.modem);
    assertThat(seen("status")).isEqualTo("CONFIRMING");
    sims.switchOn(sims.tamara, sims.modem);

    assertThat(sims.confirm(sims.modem)).isEqualTo(oneConfirmed(sims.tamara));
    assertThat(seen("otherConfirmed")).isEqualTo("true");
    assertThat(seen("ownConfirmed")).isEqualTo("false");
    assertThat(sims.confirm(sims.tamara)).isEqualTo(bothConfirmed(sims.modem));

    assertThat(seen("status")).isEqualTo("PENDING");
    assertThat(Instant.parse(seen("dueAt"))).isEqualTo(due());
    assertThat(Numbers.seen(sims.browser)).containsExactly("Тамара");
  }

  @Test
  void ofBothSimsAtOnceOneIsTheLast() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);

    var answers = Crowd.of(2, i -> sims.confirm(i == 0 ? sims.tamara : sims.modem));

    assertThat(answers)
        .isIn(
            List.of(oneConfirmed(sims.modem), bothConfirmed(sims.tamara)),
            List.of(bothConfirmed(sims.modem), oneConfirmed(sims.tamara)));
    assertThat(seen("status")).isEqualTo("PENDING");
    assertThat(sims.confirm(sims.modem)).isEqualTo(new Answer.NothingAsked());
  }

  @Test
  void oneSimAloneOpensNothingHoweverOftenItSpeaks() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.modem);

    assertThat(sims.confirm(sims.modem)).isEqualTo(oneConfirmed(sims.tamara));
    assertThat(sims.confirm(sims.modem)).isEqualTo(oneConfirmed(sims.tamara));
    assertThat(seen("status")).isEqualTo("CONFIRMING");
  }

  @Test
  void askedForTwoNumbersASimAnswersOneAfterTheOther() {
    SimWay.ask(sims.browser, sims.modem);
    SimWay.ask(sims.browser, signedIn.nobody());
    sims.switchOn(sims.tamara, sims.modem);

    sims.confirm(sims.tamara);
    assertThat(seen("ownConfirmed")).isEqualTo("true");
    sims.confirm(sims.tamara);

    assertThat(sims.confirm(sims.modem)).isEqualTo(bothConfirmed(sims.tamara));
  }

  @Test
  void afterTheWindowTheRequestIsExpiredAndMayBeMadeAgain() {
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);
    sims.confirm(sims.modem);
    clock.passes(operators.profile().numberManagement().confirmWithin());

    assertThat(sims.confirm(sims.tamara)).isEqualTo(new Answer.NothingAsked());
    var browser = signedIn.browserOf(sims.tamara);
    assertThat(SimWay.status(browser)).isEqualTo("EXPIRED");
    assertThat(Numbers.typename(SimWay.ask(browser, sims.modem))).isEqualTo("LineLinkRequested");
    assertThat(SimWay.status(browser)).isEqualTo("CONFIRMING");
  }

  @Test
  @Rule("R40")
  void aSimHearsNobodyWhoIsAnotherPersonByTheBooks() {
    sims.home.of(UUID.randomUUID().toString());
    sims.other.of(UUID.randomUUID().toString());
    SimWay.ask(sims.browser, sims.modem);
    sims.switchOn(sims.tamara, sims.modem);

    assertThat(sims.confirm(sims.modem)).isEqualTo(new Answer.NothingAsked());
  }

  @Test
  @Rule("R40")
  void ofTwoWhoAskTheSimAnswersTheSamePersonFirst() {
    var person = UUID.randomUUID().toString();
    sims.home.of(person);
    sims.other.of(person);
    SimWay.ask(sims.browser, sims.modem);
    var stranger = new BothSims(db, signedIn, access, events, management);
    SimWay.ask(stranger.browser, sims.modem);
    sims.switchOn(sims.modem);

    assertThat(sims.confirm(sims.modem)).isEqualTo(oneConfirmed(sims.tamara));

    assertThat(seen("otherConfirmed")).isEqualTo("true");
    assertThat(SimWay.latest(stranger.browser).path("otherConfirmed").asBoolean()).isFalse();
  }

  @Test
  void askingForNobodysNumberLooksLikeAskingForAnyAndItsSimIsNotServed() {
    var nobody = signedIn.nobody();

    assertThat(Numbers.typename(SimWay.ask(sims.browser, nobody))).isEqualTo("LineLinkRequested");
    assertThat(sims.confirm(nobody)).isEqualTo(new Answer.NotServed());
  }

  @Test
  void aRequestIsMadeOnceAndThreeAtATime() {
    var first = SimWay.ask(sims.browser, sims.modem);
    assertThat(SimWay.ask(sims.browser, sims.modem)).isEqualTo(first);
    SimWay.ask(sims.browser, signedIn.nobody());
    SimWay.ask(sims.browser, signedIn.nobody());

    assertThat(asked(signedIn.nobody())).isEqualTo("TooManyLineLinks");
    assertThat(asked("не номер")).isEqualTo("NumberNotUnderstood");
    assertThat(asked(sims.tamara)).isEqualTo("NumberAlreadyHere");
  }

  @Test
  void askedForManyTimesAtOnceItIsAskedForOnce() {
    var ids = Crowd.of(6, i -> SimWay.ask(sims.browser, sims.modem).at("/request/id").asString());

    assertThat(ids).doesNotContain("").containsOnly(ids.getFirst());
  }

  @Test
  @Rule("S19")
  void onlyWhoeverOpensTheWholeCabinetAsksAndSees() {
    SimWay.ask(sims.browser, sims.modem);
    var child = sims.home.line("Ребёнок");
    sims.home.opened(access, events);
    var browser = signedIn.browserOf(child);

    assertThat(Numbers.typename(SimWay.ask(browser, sims.modem))).isEqualTo("OwnerOnly");
    assertThat(SimWay.latest(browser).isMissingNode()).isTrue();
    assertThat(SimWay.latest(signedIn.browserOf(sims.modem)).isMissingNode()).isTrue();
    assertThat(signedIn.browser().answer(SimWay.ASK, Map.of("msisdn", sims.modem)).toString())
        .contains("UNAUTHENTICATED");
  }

  @Test
  void aCabinetWithoutANumberThatOpensItHasNoSimToSpeakForIt() {
    var house = new Cabinet(db, signedIn, "Дом");
    house.contract("Дом, Садовая");
    house.opened(access, events);
    var phone = signedIn.nobody();
    signedIn.register(phone, house.holder.value(), "Галина");

    assertThat(Numbers.typename(SimWay.ask(signedIn.browserOf(phone), sims.modem)))
        .isEqualTo("NoOwnSim");
  }

  @Test
  void whatIsOverIsClosedByTheCleaningAndShownForAWeek() {
    SimWay.ask(sims.browser, sims.modem);
    clock.passes(Duration.ofDays(8));

    new LineLinkExpiry(requests, ended, clock).expire();

    assertThat(
            db.fetch(
                    "select status, open_mark from line_link_request where household_id = ?",
                    sims.home.id.value())
                .formatCSV())
        .contains("EXPIRED,\"\"");
    assertThat(SimWay.latest(signedIn.browserOf(sims.tamara)).isMissingNode()).isTrue();
  }

  private String asked(String typed) {
    return Numbers.typename(SimWay.ask(sims.browser, typed));
  }

  private String seen(String field) {
    return SimWay.latest(sims.browser).path(field).asString();
  }

  private Instant due() {
    var profile = operators.profile();
    return profile
        .workingCalendar()
        .due(clock.instant(), profile.numberManagement().decideWithinDays(), profile.timeZone());
  }
}
