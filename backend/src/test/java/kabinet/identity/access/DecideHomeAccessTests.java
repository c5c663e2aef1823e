package kabinet.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.identity.staff.TestStaff;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import kabinet.simulator.TestMailboxes;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@Rule({"R20", "S14"})
class DecideHomeAccessTests {

  @Autowired SignedIn signedIn;
  @Autowired Identity identity;
  @Autowired TestStaff staff;
  @Autowired TestHandset phones;
  @Autowired TestMailboxes mailboxes;
  @Autowired TestPost post;
  @Autowired TestClock clock;
  @Autowired DSLContext db;

  private AskedAccess anna;

  @BeforeEach
  void aContract() {
    anna = new AskedAccess(signedIn, identity, staff);
  }

  @Test
  void approvedTheContractAndTheChosenPasswordOpenTheCabinet() {
    var asked = anna.register(Map.of());
    assertThat(AskedAccess.typename(asked)).isEqualTo("HomeAccessRequested");
    assertThat(anna.signIn()).isEqualTo("WrongSecret");

    var decided = anna.decide(anna.waiting().path("id").asString(), "APPROVE", null);

    assertThat(decided.path("status").asString()).isEqualTo("APPROVED");
    assertThat(anna.signIn()).isEqualTo("SignedIn");
    assertThat(textsTo(anna.phone)).first().asString().contains(anna.contract, "открыт");
  }

  @Test
  void rejectedItStaysClosedAndTheReasonIsTold() {
    anna.register(Map.of("contact", "galina@example.org"));

    var decided = anna.decide(anna.waiting().path("id").asString(), "REJECT", "  Имя не совпало. ");

    assertThat(decided.path("status").asString()).isEqualTo("REJECTED");
    assertThat(anna.signIn()).isEqualTo("WrongSecret");
    post.deliver();
    assertThat(mailboxes.texts("galina@example.org").getFirst()).contains("Имя не совпало.");
  }

  @Test
  void theDeskSeesWhatIsOnFileBesideWhatWasTyped() {
    anna.register(Map.of("name", "ОЗЕРОВА  Галина Петровна"));

    var request = anna.waiting();

    assertThat(request.path("holderName").asString()).isEqualTo("Галина Озёрова");
    assertThat(request.path("nameOnFile").asBoolean()).isTrue();
    assertThat(request.path("contactOnFile").asBoolean()).isFalse();
    assertThat(request.path("contact").asString()).isEqualTo(anna.phone);
  }

  @Test
  void decidedTwiceAlikeGivesTheFirstAnswerAndOtherwiseIsRefused() {
    anna.register(Map.of());
    var id = anna.waiting().path("id").asString();
    var first = anna.decide(id, "APPROVE", null);
    clock.passes(Duration.ofMinutes(1));

    assertThat(anna.decide(id, "APPROVE", null)).isEqualTo(first);
    assertThat(AskedAccess.typename(anna.decide(id, "REJECT", "Нет")))
        .isEqualTo("AccessAlreadyDecided");
    assertThat(textsTo(anna.phone)).hasSize(1);
  }

  @Test
  void aRejectionNeedsAReason() {
    anna.register(Map.of());

    assertThat(
            AskedAccess.typename(anna.decide(anna.waiting().path("id").asString(), "REJECT", "  ")))
        .isEqualTo("AccessReasonMissing");
  }

  @Test
  void nobodyButStaffSeesOrDecides() {
    anna.register(Map.of());
    var id = anna.waiting().path("id").asString();

    for (var stranger : List.of(signedIn.browser(), signedIn.browserOf(signedIn.subscriber()))) {
      assertThat(AskedAccess.code(stranger.answer(AskedAccess.QUEUE, Map.of())))
          .isEqualTo("UNAUTHENTICATED");
      assertThat(
              AskedAccess.code(
                  stranger.answer(AskedAccess.DECIDE, Map.of("id", id, "decision", "APPROVE"))))
          .isEqualTo("UNAUTHENTICATED");
    }
    assertThat(anna.signIn()).isEqualTo("WrongSecret");
  }

  @Test
  void whatTheDeskReadAndDecidedIsWrittenDown() {
    anna.register(Map.of());
    var id = anna.waiting().path("id").asString();
    anna.decide(id, "APPROVE", null);

    var acts = db.fetch("select act, outcome from desk_audit where subject = ? order by id", id);

    assertThat(acts.getValues(0, String.class))
        .containsExactly("READ_HOME_ACCESS", "DECIDE_HOME_ACCESS");
    assertThat(acts.getValues(1, String.class)).containsExactly(null, "APPROVED");
  }

  @Test
  void thePasswordIsNeverInTheTableInClearAndGoesWithTheDecision() {
    anna.register(Map.of());
    var before = db.fetch("select * from home_access_request").formatCSV();
    anna.decide(anna.waiting().path("id").asString(), "REJECT", "Нет");

    var kept =
        db.fetchValue(
            "select count(*) from home_access_request where contract_number = ? and password_hash"
                + " is not null",
            anna.contract);

    assertThat(before).contains("$argon2id$").doesNotContain(AskedAccess.PASSWORD);
    assertThat(kept).isEqualTo(0L);
  }

  private List<String> textsTo(String msisdn) {
    post.deliver();
    return phones.texts(msisdn);
  }
}
