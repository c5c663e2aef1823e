package kabinet.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.household.numbers.Cabinet;
import kabinet.identity.IdentityKeys;
import kabinet.identity.LostDevices;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.AccountId;
import kabinet.kernel.StaffRole;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import kabinet.simulator.TestMailboxes;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** When staff take the mark of a lost phone away, the household hears of it. */
@KabinetTest
@Rule({"R30", "S9", "R21"})
class FoundPhoneTests {

  private static final String NAME = "Ольховская Анна Петровна";
  private static final String DOCUMENT = "00 01 200007";
  private static final String RECOVER =
      """
      mutation ($login: String!, $name: String!, $document: String!, $found: Boolean,
          $by: ContactChannel) {
        recoverLogin(input: {login: $login, name: $name, document: $document, phoneFound: $found,
            sendBy: $by}) {
          __typename
          ... on IdentityMatched { deviceLost hasPhone hasMailbox sentBy }
        }
      }
      """;

  @Autowired DSLContext db;
  @Autowired SignedIn signedIn;
  @Autowired AccessRows access;
  @Autowired ApplicationEventPublisher events;
  @Autowired TestStaff staff;
  @Autowired IdentityKeys keys;
  @Autowired LostDevices devices;
  @Autowired TransactionOperations transaction;
  @Autowired TestHandset phones;
  @Autowired TestMailboxes mailboxes;
  @Autowired TestPost post;

  private Cabinet home;
  private String anna;
  private String child;
  private String grandmother;
  private String mailbox;
  private TestBrowser desk;

  @BeforeEach
  void annaHasLostHerPhone() {
    home = new Cabinet(db, signedIn, "Анна Ольховская");
    anna = home.primaryLine("Анна");
    child = home.line("Ребёнок");
    grandmother = home.line("Бабушка");
    home.contract("Дом");
    home.opened(access, events);
    mailbox = "anna" + home.holder.value() + "@example.org";
    db.execute("update holder set contact_email = ? where id = ?", mailbox, home.holder.value());
    db.execute(
        "insert into holder_identity (holder_id, identity_key) values (?, ?)",
        home.holder.value(),
        keys.of("holder-" + home.holder.value(), NAME, DOCUMENT));
    lose(anna);
    desk = staff.desk(StaffRole.AGENT);
  }

  @Test
  void theOtherNumbersAndTheMailboxAreToldAndTheFoundPhoneIsNot() {
    recover(DOCUMENT, true, null);
    post.deliver();

    assertThat(List.of(phones.texts(child), phones.texts(grandmother), mailboxes.texts(mailbox)))
        .allSatisfy(
            texts -> assertThat(texts).singleElement().asString().contains(anna, "сняли отметку"));
    assertThat(phones.texts(anna)).isEmpty();
  }

  @Test
  void theyAreToldInTheLanguageOfTheDesk() {
    desk.sending(HttpHeaders.ACCEPT_LANGUAGE, "en");

    recover(DOCUMENT, true, null);
    post.deliver();

    assertThat(phones.texts(child)).singleElement().asString().contains(anna, "not marked as lost");
  }

  @Test
  void toldOnceHoweverOftenItIsSaid() {
    recover(DOCUMENT, true, null);
    recover(DOCUMENT, true, null);
    post.deliver();

    assertThat(phones.texts(child)).hasSize(1);
    assertThat(mailboxes.texts(mailbox)).hasSize(1);
  }

  @Test
  void nobodyIsToldWhenNothingIsUnmarked() {
    recover("00 01 200008", true, null);
    recover(DOCUMENT, false, null);
    post.deliver();

    assertThat(phones.texts(child)).isEmpty();
    assertThat(mailboxes.texts(mailbox)).isEmpty();
  }

  @Test
  void anotherPhoneThatIsLostIsToldNothing() {
    lose(child);

    recover(DOCUMENT, true, null);
    post.deliver();

    assertThat(phones.texts(child)).isEmpty();
    assertThat(phones.texts(grandmother)).hasSize(1);
  }

  @Test
  void thePhoneFoundInTheSameActGetsNoPasswordAndIsOfferedToTheNextAlone() {
    db.execute("update holder set contact_email = null where id = ?", home.holder.value());

    var found = recover(DOCUMENT, true, "SMS");
    post.deliver();

    assertThat(found.path("deviceLost").asBoolean(true)).isFalse();
    assertThat(found.path("sentBy").isNull()).isTrue();
    assertThat(found.path("hasPhone").asBoolean(true)).isFalse();
    assertThat(phones.texts(anna)).isEmpty();
    assertThat(recover(DOCUMENT, true, "SMS").path("sentBy").asString()).isEqualTo("SMS");
  }

  @Test
  @Rule("R22")
  void thePasswordGoesToTheMailboxInsteadAndStaffAreToldSo() {
    assertThat(recover(DOCUMENT, true, "SMS").path("sentBy").asString()).isEqualTo("EMAIL");
    post.deliver();

    assertThat(phones.texts(anna)).isEmpty();
    assertThat(mailboxes.texts(mailbox)).anyMatch(text -> text.contains("пароль"));
    assertThat(
            db.fetchValue(
                "select outcome from desk_audit where act = 'SEND_PASSWORD' and subject = ?",
                home.account(anna).toString()))
        .isEqualTo("EMAIL");
  }

  private void lose(String number) {
    AccountId line = home.account(number);
    transaction.executeWithoutResult(begun -> devices.mark(line));
  }

  private JsonNode recover(String document, boolean found, @Nullable String by) {
    Map<String, @Nullable Object> told = new HashMap<>();
    told.put("login", anna);
    told.put("name", NAME);
    told.put("document", document);
    told.put("found", found);
    told.put("by", by);
    return desk.ask(RECOVER, told).path("recoverLogin");
  }
}
