package kabinet.household.bysim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.household.AccessRows;
import kabinet.household.NumberManagement;
import kabinet.household.numbers.Cabinet;
import kabinet.household.numbers.Numbers;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.Ids;
import kabinet.kernel.StaffRole;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** An import may give a number to somebody else while a request for it waits at the desk. */
@KabinetTest
@Rule({"R39", "R40", "S6"})
class HolderChangeTests {

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired NumberManagement management;
  @Autowired TestStaff staff;

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
  void whenAHouseholdHasAnotherHolderItsSimHasSpokenForNobody() {
    for (var cabinet : List.of(sims.home, sims.other)) {
      holds(anybody(), cabinet);

      var refused = approve();

      assertThat(Numbers.typename(refused)).isEqualTo("LineLinkNotPossible");
      assertThat(message(refused)).contains("Владелец", "сменился");
      holds(cabinet.holder.value(), cabinet);
    }
    assertThat(Numbers.typename(approve())).isEqualTo("LineLinkDecided");
  }

  @Test
  void staffAreToldSoInTheirLanguage() {
    holds(anybody(), sims.other);

    desk.sending(HttpHeaders.ACCEPT_LANGUAGE, "en");

    assertThat(message(approve())).contains("holder", "has changed");
  }

  @Test
  void whenANumberIsOfAnotherHouseholdItsSimHasSpokenForNobody() {
    var heirs = new Cabinet(db, signedIn, "Наследник");
    moves(sims.tamara, heirs);
    assertThat(message(approve())).contains("сменился");
    moves(sims.tamara, sims.home);
    moves(sims.modem, heirs);

    assertThat(message(approve())).contains("сменился");

    moves(sims.modem, sims.other);
    assertThat(Numbers.typename(approve())).isEqualTo("LineLinkDecided");
  }

  @Test
  void whatChangedBeforeTheLastYesIsFoundOutToo() {
    var early = new BothSims(db, signedIn, access, events, management);
    SimWay.ask(early.browser, early.modem);
    early.switchOn(early.tamara, early.modem);
    early.confirm(early.modem);
    holds(anybody(), early.other);
    early.confirm(early.tamara);
    id = SimWay.latest(early.browser).path("id").asString();

    assertThat(message(approve())).contains("сменился");
  }

  @Test
  void aNumberInAnotherCabinetOfItsHolderIsStillItsHolders() {
    var third = new Cabinet(db, signedIn, "Росина");
    var number = third.primaryLine("Третья");
    third.opened(access, events);
    var browser = signedIn.browserOf(number);
    SimWay.ask(browser, sims.modem);
    sims.switchOn(number);
    sims.confirm(number);
    sims.confirm(sims.modem);
    approve();
    id = SimWay.latest(browser).path("id").asString();

    assertThat(message(approve())).contains("добавлен в другой кабинет");
  }

  @Test
  void rejectingAsksForNoHolder() {
    holds(anybody(), sims.other);

    assertThat(Numbers.typename(SimWay.decide(desk, id, "REJECT", "Номер у другого человека.")))
        .isEqualTo("LineLinkDecided");
  }

  private JsonNode approve() {
    return SimWay.decide(desk, id, "APPROVE", null);
  }

  private static String message(JsonNode refused) {
    return refused.path("message").asString("");
  }

  private long anybody() {
    long holder = Ids.next();
    db.execute(
        "insert into holder (id, ref, display_name) values (?, ?, 'Наследник')", holder, holder);
    return holder;
  }

  private void holds(long holder, Cabinet cabinet) {
    db.execute("update household set holder_id = ? where id = ?", holder, cabinet.id.value());
  }

  private void moves(String number, Cabinet to) {
    var line = sims.home.account(number).value();
    db.execute("update account set household_id = ? where id = ?", to.id.value(), line);
  }
}
