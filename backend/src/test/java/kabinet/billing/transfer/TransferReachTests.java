package kabinet.billing.transfer;

import static kabinet.billing.transfer.Sending.key;
import static org.assertj.core.api.Assertions.assertThat;

import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.identity.Identity;
import kabinet.overview.Asking;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule("R44")
class TransferReachTests {
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  private TestMoney money;
  private TestFamily family;
  private TestAccount friend;
  private String friendsNumber;
  private Sending mother;

  @BeforeEach
  void open() {
    money = new TestMoney(ledger, transaction, clock);
    family = new TestFamily(db, service, clock);
    money.opens(family.main, "500.00");
    friend = money.opens(new TestFamily(db, service, clock).main, "0.00");
    friendsNumber = Sending.number(friend, identity);
    Sending.number(family.main, identity);
    mother = new Sending(family.household.owner(), family.main, service);
  }

  @Test
  void theTransferIsReadAgainByWhoeverReachesTheAccount() {
    var made = mother.send(mother.quoted(friendsNumber, "100.00"));
    var node = "{ node(id: \"%s\") { ... on Transfer { to } } }".formatted(Sending.transfer(made));

    Asking.as(family.household.owner(), service)
        .document(node)
        .execute()
        .path("node.to")
        .entity(String.class)
        .isEqualTo(Sending.text(made, "transfer", "to"));
    assertNotFound(Asking.as(family.household.self(family.child), service).document(node));
  }

  @Test
  void aStrangerAndWhoReachesAnotherAccountAloneFindNothing() {
    var quote = mother.quoted(friendsNumber, "100.00");
    var stranger = new TestFamily(db, service, clock).household.owner();

    assertNotFound(mother.as(stranger).sending(quote, key()));
    assertNotFound(mother.as(family.household.self(family.child)).sending(quote, key()));
    assertThat(money.balance(family.main.id())).hasToString("500.00");
  }

  @Test
  void whoReachesOneAccountSendsFromIt() {
    money.opens(family.child, "50.00");
    var child = new Sending(family.household.self(family.child), family.child, service);

    assertThat(child.send(child.quoted(friendsNumber, "10.00")))
        .containsEntry("__typename", "TransferMade");
  }

  @Test
  @Rule("B6")
  void aQuoteForAnotherAccountOrActNamesNothing() {
    money.opens(family.child, "500.00");
    var child = new Sending(family.household.owner(), family.child, service);

    assertNotFound(child.sending(mother.quoted(friendsNumber, "100.00"), key()));
    var credit =
        family
            .owner(
                "account(id: \"%s\") { ... on MobileLine { trustCreditQuote(on: true) { id } } }"
                    .formatted(family.main.id()))
            .path("viewer.household.account.trustCreditQuote.id")
            .entity(String.class)
            .get();
    assertNotFound(mother.sending(credit, key()));
  }

  private static void assertNotFound(GraphQlTester.Request<?> request) {
    request
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .singleElement()
                    .satisfies(
                        error ->
                            assertThat(error.getExtensions()).containsEntry("code", "NOT_FOUND")));
  }
}
