package kabinet.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.overview.Asking;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

/** However long an account's history: a page of it reads the same. */
@KabinetTest
@Rule("R48")
class ArchiveGrowthTests {
  private static final Instant FIRST = Instant.parse("2026-01-01T09:00:00Z");
  private static final int FEW = 20;
  private static final int MANY = 5_000;

  @Autowired Ledger ledger;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired Clock clock;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "first: 5",
        "first: 5, after: \"1e\"",
        "first: 5, filter: {to: \"2026-01-01\"}",
        "first: 5, filter: {from: \"2026-01-01\", to: \"2026-01-01\"}",
        "first: 5, filter: {category: TV, text: \"канал\"}"
      })
  void aPageOfALongLedgerIsReadLikeThatOfAShortOne(String window) {
    assertThat(rowsRead(familyWith(MANY), window))
        .isEqualTo(rowsRead(familyWith(FEW), window))
        .isPositive();
  }

  private TestFamily familyWith(int entries) {
    var family = new TestFamily(db, service, clock);
    var money = new TestMoney(ledger, transaction, clock);
    var account = family.main.balance("0.00", "0.00").id();
    money.enters(
        FIRST,
        IntStream.range(0, FEW).mapToObj(one -> TestMoney.fee(account, "Канал", "0.01")).toList());
    if (entries > FEW) {
      money.enters(
          FIRST.plus(Duration.ofDays(40)),
          IntStream.range(FEW, entries)
              .mapToObj(one -> TestMoney.fee(account, "Канал", "0.01"))
              .toList());
    }
    return family;
  }

  private long rowsRead(TestFamily family, String window) {
    var document =
        "{ node(id: \"%s\") { ... on Account { ledger(%s) { nodes { text } } } } }"
            .formatted(family.main.id(), window);
    ask(family, document);
    return transaction.execute(
        begun -> {
          long before = handlerReads();
          ask(family, document);
          return handlerReads() - before;
        });
  }

  private void ask(TestFamily family, String document) {
    Asking.as(family.household.owner(), service)
        .document(document)
        .execute()
        .path("node.ledger.nodes")
        .entityList(Object.class)
        .hasSize(5);
  }

  private long handlerReads() {
    return db.fetch("show session status like 'Handler_read%'").stream()
        .collect(Collectors.summingLong(row -> row.get(1, Long.class)));
  }
}
