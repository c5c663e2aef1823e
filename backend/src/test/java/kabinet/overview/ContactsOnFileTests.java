package kabinet.overview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kabinet.DemoData;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.identity.ContactsOnFile;
import kabinet.identity.Identity;
import kabinet.messaging.TestPost;
import kabinet.simulator.TestHandset;
import kabinet.simulator.TestMailboxes;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Where a new password goes, by the demo's households. */
@KabinetTest
@DemoData
@Rule({"R22", "S19"})
class ContactsOnFileTests {

  @Autowired SignedIn signedIn;
  @Autowired TestHandset phones;
  @Autowired TestMailboxes mailboxes;
  @Autowired TestPost post;
  @Autowired Identity identity;
  @Autowired ContactsOnFile contacts;
  @Autowired DSLContext db;
  @Autowired TransactionOperations transaction;

  @Test
  void ofAContractItGoesToTheHoldersMailboxOrPhone() {
    assertThat(sent("100000001", "EMAIL", "vera.vetrova@example.org")).hasSize(1);
    assertThat(sent("100000003", "SMS", "+79000000005")).hasSize(1);
  }

  @Test
  void ofANumberThatAnotherPersonUsesItGoesToThatNumberAlone() {
    var holders = phones.texts("+79000000001").size();

    assertThat(sent("+79000000002", "EMAIL", "+79000000002")).hasSize(1);

    assertThat(phones.texts("+79000000001")).hasSize(holders);
  }

  @Test
  @Rule("R31")
  void whatHappensToACabinetIsToldToItsPrimaryNumber() {
    assertThat(mainNumber("100000001")).isEqualTo("+79000000001");
    assertThat(mainNumber("+79000000001")).isEqualTo("+79000000001");
    assertThat(mainNumber("+79000000002")).isEqualTo("+79000000002");
    assertThat(mainNumber("100000003")).isEqualTo("+79000000005");
  }

  @Test
  @Rule("R31")
  void itIsThePrimaryNumberAlsoWhereTheContractNamesAnotherPhone() {
    transaction.executeWithoutResult(
        begun -> {
          db.execute("update holder set contact_phone = '+79000000099' where ref = 'vetrovy'");
          assertThat(mainNumber("100000001")).isEqualTo("+79000000001");
          begun.setRollbackOnly();
        });
  }

  private String mainNumber(String login) {
    var account = requireNonNull(identity.findLogin(login)).account();
    return requireNonNull(contacts.mainNumber(account)).value();
  }

  private List<String> sent(String login, String by, String to) {
    var before = texts(to).size();
    signedIn
        .browser()
        .ask(
            """
            mutation ($login: String!, $by: ContactChannel!) {
              requestPasswordReset(input: {login: $login, by: $by}) { at }
            }
            """,
            Map.of("login", login, "by", by));
    post.deliver();
    var now = texts(to);
    return now.subList(0, now.size() - before);
  }

  private List<String> texts(String to) {
    return to.contains("@") ? mailboxes.texts(to) : phones.texts(to);
  }
}
