package kabinet.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SqlStatements;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;
import kabinet.overview.Asking;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.support.TransactionTemplate;

@KabinetTest
@Rule({"R47", "R48"})
class ArchiveTests {
  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  private TestMoney money;
  private TestFamily family;
  private TestAccount mother;

  @BeforeEach
  void open() {
    money = new TestMoney(ledger, transaction, clock);
    family = new TestFamily(db, service, clock);
    mother = money.opens(family.main, "500.00");
    money.opens(family.child, "100.00");
    money.opens(family.home, "100.00");
  }

  @Test
  @Rule("R42")
  void whatHasJustBeenTakenStandsFirst() {
    money.takes(mother.id(), "12.34");

    ask("accounts { ... on MobileLine { balance { amount { amount } } ledger(first: 1) { nodes {"
            + " amount { amount } balanceAfter { amount } } } } }")
        .path("viewer.household.accounts[0].balance.amount.amount")
        .entity(String.class)
        .isEqualTo("487.66")
        .path("viewer.household.accounts[0].ledger.nodes[0].amount.amount")
        .entity(String.class)
        .isEqualTo("-12.34")
        .path("viewer.household.accounts[0].ledger.nodes[0].balanceAfter.amount")
        .entity(String.class)
        .isEqualTo("487.66");
  }

  @Test
  void pagesGoBackToTheFirstEntryAndMissNone() {
    for (int i = 1; i <= 6; i++) {
      money.takes(mother.id(), i + ".00");
    }
    List<String> read = new ArrayList<>();
    String after = "null";
    boolean more = true;
    while (more) {
      var page = page("first: 3, after: " + after);
      read.addAll(page.path("node.ledger.nodes[*].amount.amount").entityList(String.class).get());
      more = page.path("node.ledger.pageInfo.hasNextPage").entity(Boolean.class).get();
      after = '"' + page.path("node.ledger.pageInfo.endCursor").entity(String.class).get() + '"';
    }

    assertThat(read)
        .containsExactly("-6.00", "-5.00", "-4.00", "-3.00", "-2.00", "-1.00", "500.00");
  }

  /** Who waits for an account may have begun earlier than who was first. */
  @Test
  void anEntryThatWasNumberedLateStandsWhereItHappened() {
    enter("2026-10-05T10:00:00Z", "3.00");
    enter("2026-10-05T09:59:59Z", "2.00");
    enter("2026-10-05T10:00:00Z", "4.00");

    assertThat(october("first: 2")).containsExactly("-4.00", "-3.00");
    var cursor = october().path("node.ledger.edges[1].cursor").entity(String.class).get();
    assertThat(october("after: \"" + cursor + "\"")).containsExactly("-2.00");
  }

  @Test
  void aDayBeginsAndEndsInTheOperatorsTimeZone() {
    enter("2026-09-30T20:59:59.999999Z", "1.00");
    enter("2026-09-30T21:00:00Z", "2.00");
    enter("2026-10-31T20:59:59.999999Z", "3.00");
    enter("2026-10-31T21:00:00Z", "4.00");

    assertThat(october("first: 9")).containsExactly("-3.00", "-2.00");
  }

  @Test
  void aCategoryLeavesWhatWasSpentOnIt() {
    money.enters(
        clock.instant(),
        List.of(fee("7.00", ExpenseCategory.TV, null), fee("8.00", ExpenseCategory.ADD_ONS, null)));

    assertThat(amounts("filter: {category: TV}")).containsExactly("-7.00");
  }

  @ParameterizedTest
  @CsvSource({
    "лёд, true",
    "ЛЕД и, true",
    "hockey, true",
    "'50%', true",
    "'5_%', false",
    "'50!', false",
    "разовая, true",
    "остаток, false",
    "'   ', true"
  })
  void textIsFoundInEitherLanguageWhateverItsLetters(String text, boolean found) {
    money.enters(
        clock.instant(),
        List.of(fee("7.00", null, new Wording("Лёд и поле, 50% цены", "Hockey, 50% off"))));

    assertThat(amounts("filter: {text: \"" + text + "\"}").contains("-7.00")).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"пополн, 25.00", "TOP-UP, 25.00", "остаток, 500.00", "opening b, 500.00"})
  void theWordsOfAKindFindIt(String text, String amount) {
    money.paysIn(mother.id(), "25.00");

    assertThat(amounts("filter: {text: \"" + text + "\"}")).containsExactly(amount);
  }

  @Test
  void anEntrySaysWhatItWasInTheViewersLanguage() {
    money.enters(
        clock.instant(),
        List.of(
            new Posting(
                mother.id(),
                EntryKind.RECURRING_FEE,
                ExpenseCategory.TV,
                new Wording("Лёд и поле", "Ice and field"),
                Reason.of(Formula.ONE_TIME_FEE, Inputs.of("price", "1.00")))));

    assertThat(page("first: 1").path("node.ledger.nodes[0].text").entity(String.class).get())
        .isEqualTo("Лёд и поле");
    Asking.as(family.household.owner(), service, Locale.ENGLISH)
        .document(
            "{ node(id: \"%s_2\") { ... on LedgerEntry { text accountId kind } } }"
                .formatted(entry()))
        .execute()
        .path("node.text")
        .entity(String.class)
        .isEqualTo("Ice and field")
        .path("node.accountId")
        .entity(String.class)
        .isEqualTo(mother.id().toString());
  }

  @Test
  void theLedgersOfAllAccountsAreOneStatement() {
    var asked =
        "accounts { ledger(filter: {category: TV}) { nodes { id text why { sum { amount } } } } }";

    ask(asked); // the catalogue is read once

    assertThat(SqlStatements.during(() -> ask(asked))).hasSize(2);
  }

  @Test
  void aStrangerFindsNoEntry() {
    var stranger = new TestFamily(db, service, clock).household.owner();

    Asking.as(stranger, service)
        .document("{ node(id: \"%s_1\") { id } }".formatted(entry()))
        .execute()
        .errors()
        .expect(error -> "NOT_FOUND".equals(error.getExtensions().get("code")));
  }

  @ParameterizedTest
  @CsvSource({"_0", "_01", "_1x", "_-1", "_", "''", "_2"})
  void whatIsNoEntryIsNotThere(String end) {
    Asking.as(family.household.owner(), service)
        .document("{ node(id: \"%s\") { id } }".formatted(entry() + end))
        .execute()
        .errors()
        .expect(error -> "NOT_FOUND".equals(error.getExtensions().get("code")));
  }

  private String entry() {
    return mother.id().toString().replace("account", "entry");
  }

  private void enter(String at, String price) {
    money.enters(Instant.parse(at), List.of(fee(price, null, null)));
  }

  private Posting fee(String price, @Nullable ExpenseCategory category, @Nullable Wording subject) {
    var sum = Money.of(new BigDecimal(price));
    return new Posting(
        mother.id(),
        EntryKind.FEE,
        category,
        subject,
        Reason.of(Formula.ONE_TIME_FEE, Inputs.of("price", sum)));
  }

  private List<String> october(String window) {
    return amounts("filter: {from: \"2026-10-01\", to: \"2026-10-31\"}, " + window);
  }

  private GraphQlTester.Response october() {
    return page("filter: {from: \"2026-10-01\", to: \"2026-10-31\"}");
  }

  private List<String> amounts(String window) {
    return page(window).path("node.ledger.nodes[*].amount.amount").entityList(String.class).get();
  }

  private GraphQlTester.Response page(String window) {
    return Asking.as(family.household.owner(), service)
        .document(
            "{ node(id: \"%s\") { ... on Account { ledger(%s) { nodes { text amount { amount } } edges { cursor } pageInfo { hasNextPage endCursor } } } } }"
                .formatted(mother.id(), window))
        .execute();
  }

  private GraphQlTester.Response ask(String fields) {
    return family.owner(fields);
  }
}
