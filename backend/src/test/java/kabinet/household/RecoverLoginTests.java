package kabinet.household;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.DemoData;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TestClock;
import kabinet.identity.Identity;
import kabinet.identity.IdentityKeys;
import kabinet.identity.LostDevices;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.StaffRole;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import kabinet.simulator.TestMailboxes;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@KabinetTest
@DemoData
@Rule("R21")
class RecoverLoginTests {

  private static final String NUMBER = "+79000000004";
  private static final String NAME = "Лесной Павел Ильич";
  private static final String DOCUMENT = "00 01 100004";
  private static final String RECOVER =
      """
      mutation ($login: String!, $name: String!, $document: String!, $found: Boolean,
          $by: ContactChannel) {
        recoverLogin(input: {login: $login, name: $name, document: $document, phoneFound: $found,
            sendBy: $by}) {
          __typename
          ... on IdentityMatched { holderName deviceLost hasPhone hasMailbox sentBy }
          ... on IdentityNotMatched { attemptsLeft }
          ... on MatchingClosed { retryAfter }
          ... on UserError { message }
        }
      }
      """;

  @Autowired SignedIn signedIn;
  @Autowired TestStaff staff;
  @Autowired IdentityKeys keys;
  @Autowired TestHandset phones;
  @Autowired TestMailboxes mailboxes;
  @Autowired TestPost post;
  @Autowired TestClock clock;
  @Autowired DSLContext db;
  @Autowired Identity identity;
  @Autowired LostDevices devices;
  @Autowired TransactionOperations transaction;

  private TestBrowser desk;

  @BeforeEach
  void paulIsOnFile() {
    clock.passes(Duration.ofMinutes(11)); // so that no earlier mismatch counts
    desk = staff.desk(StaffRole.AGENT);
    db.execute(
        "insert into holder_identity select id, ? from holder where ref = 'lesnoi'"
            + " on duplicate key update identity_key = identity_key",
        keys.of("lesnoi", NAME, DOCUMENT));
  }

  @Test
  void nameAndDocumentOfTheHolderMatchHoweverTheyAreSpelt() {
    var matched = recover("8 900 000-00-04", " павел ильич ЛЕСНОЙ", "0001№100004", null);

    assertThat(typename(matched)).isEqualTo("IdentityMatched");
    assertThat(matched.path("holderName").asString()).isEqualTo("Павел Лесной");
    assertThat(matched.path("hasPhone").asBoolean()).isTrue();
    assertThat(matched.path("sentBy").isNull()).isTrue();
  }

  @Test
  void onAMatchANewPasswordGoesToTheContactOnFile() {
    int before = phones.texts(NUMBER).size();

    assertThat(recover(NUMBER, NAME, DOCUMENT, "SMS").path("sentBy").asString()).isEqualTo("SMS");
    post.deliver();
    clock.passes(Duration.ofMinutes(11));
    recover(NUMBER, NAME, DOCUMENT, "EMAIL");
    post.deliver();

    assertThat(phones.texts(NUMBER)).hasSize(before + 1);
    assertThat(phones.texts(NUMBER).getFirst()).contains("пароль");
    assertThat(mailboxes.texts("pavel.lesnoi@example.org")).isNotEmpty();
  }

  @Test
  void aMismatchSendsNothingAndTheThirdClosesMatchingForAWhile() {
    int before = phones.texts(NUMBER).size();

    var first = recover(NUMBER, NAME, "00 01 100005", "SMS");
    var second = recover(NUMBER, "Лесной Пётр Ильич", DOCUMENT, "SMS");
    var third = recover(NUMBER, NAME, "1", "SMS");
    var right = recover(NUMBER, NAME, DOCUMENT, "SMS");
    post.deliver();

    assertThat(first.path("attemptsLeft").asInt()).isEqualTo(2);
    assertThat(second.path("attemptsLeft").asInt()).isEqualTo(1);
    assertThat(List.of(typename(third), typename(right))).containsOnly("MatchingClosed");
    assertThat(phones.texts(NUMBER)).hasSize(before);
  }

  @Test
  void whoIsNotOnFileIsSentToAnOffice() {
    assertThat(typename(recover("no-such-login", NAME, DOCUMENT, "SMS")))
        .isEqualTo("IdentityNotOnFile");
    assertThat(typename(recover("+79000000006", NAME, DOCUMENT, "SMS")))
        .isEqualTo("IdentityNotOnFile");
  }

  @Test
  void nobodyButStaffMatches() {
    var told = Map.of("login", NUMBER, "name", NAME, "document", DOCUMENT);

    for (var stranger : List.of(signedIn.browser(), signedIn.browserOf(signedIn.subscriber()))) {
      assertThat(
              stranger.answer(RECOVER, told).at("/errors/0/extensions/code").asString("answered"))
          .isEqualTo("UNAUTHENTICATED");
    }
  }

  @Test
  void everyMatchIsWrittenDownWithItsOutcomeAndNothingThatWasTold() {
    recover(NUMBER, NAME, "42", null);
    recover(NUMBER, NAME, DOCUMENT, "SMS");

    var rows =
        db.fetch(
            "select act, outcome from desk_audit where act in ('MATCH_IDENTITY', 'SEND_PASSWORD')"
                + " order by id desc limit 3");

    assertThat(rows.getValues(0, String.class))
        .containsExactly("SEND_PASSWORD", "MATCH_IDENTITY", "MATCH_IDENTITY");
    assertThat(rows.getValues(1, String.class)).containsExactly("SMS", "MATCHED", "NOT_MATCHED");
    for (var table : db.fetchValues("show tables")) {
      assertThat(db.fetch("select * from " + table).formatCSV())
          .as(String.valueOf(table))
          .doesNotContain(DOCUMENT, "0001100004", "Ильич");
    }
  }

  @Test
  void twoHoldersWithOnePassportHaveTwoHashes() {
    assertThat(keys.of("lesnoi", NAME, DOCUMENT)).isNotEqualTo(keys.of("polev", NAME, DOCUMENT));
  }

  @Test
  @Rule({"R30", "S9"})
  void aLostPhoneIsFoundOnlyByAMatchThatSaysSo() {
    var line = requireNonNull(identity.findLogin(NUMBER)).account();
    transaction.executeWithoutResult(begun -> devices.mark(line));

    assertThat(recover(NUMBER, NAME, DOCUMENT, null).path("deviceLost").asBoolean()).isTrue();
    assertThat(typename(found("00 01 100005"))).isEqualTo("IdentityNotMatched");
    assertThat(isLost()).isTrue();

    assertThat(found(DOCUMENT).path("deviceLost").asBoolean()).isFalse();
    assertThat(found(DOCUMENT).path("deviceLost").asBoolean()).isFalse();
    assertThat(isLost()).isFalse();
    assertThat(
            db.fetchValue(
                "select count(*) from desk_audit where act = 'UNMARK_DEVICE' and subject = ?",
                line.toString()))
        .hasToString("1");
  }

  private boolean isLost() {
    return requireNonNull(identity.findLogin(NUMBER)).deviceLost();
  }

  private JsonNode found(String document) {
    var told = Map.of("login", NUMBER, "name", NAME, "document", document, "found", true);
    return desk.ask(RECOVER, told).path("recoverLogin");
  }

  private JsonNode recover(String login, String name, String document, @Nullable String by) {
    Map<String, @Nullable Object> told = new HashMap<>();
    told.put("login", login);
    told.put("name", name);
    told.put("document", document);
    told.put("by", by);
    return desk.ask(RECOVER, told).path("recoverLogin");
  }

  private static String typename(JsonNode answer) {
    return answer.path("__typename").asString();
  }
}
