package kabinet.proofs;

import static kabinet.db.Tables.PAID_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.TestMoney;
import kabinet.billing.transfer.Sending;
import kabinet.identity.Identity;
import kabinet.overview.Asking;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every key is sent eight times at once: one effect each, and eight identical answers. By {@code
 * -Dproof.keys=10000} with more of them.
 */
@KabinetTest
@Rule({"R43", "R44"})
class DuplicatesTests {
  private static final int KEYS = Integer.getInteger("proof.keys", 100);
  private static final int SENDS = 8;

  /** So many transfers of 6.00, its fee included, that no limit of a day is reached. */
  private static final int A_FAMILY = 1000;

  private static final String TRANSFER =
      """
      mutation ($account: ID!, $quote: ID!, $key: ID!) {
        transfer(input: {fromAccountId: $account, quoteId: $quote, idempotencyKey: $key}) {
          __typename
          ... on TransferMade { order { id placedAt } }
          ... on UserError { message }
        }
      }
      """;

  @Autowired Ledger ledger;
  @Autowired Identity identity;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  @Test
  void aKeyThatComesEightTimesAtOnceHasOneEffect() throws Exception {
    try (var threads = Executors.newFixedThreadPool(SENDS)) {
      for (int done = 0; done < KEYS; done += A_FAMILY) {
        aFamilysKeys(Math.min(A_FAMILY, KEYS - done), threads);
      }
    }

    System.out.printf("duplicates: %d keys, %d sends of each%n", KEYS, SENDS);
  }

  private void aFamilysKeys(int keys, ExecutorService threads) throws Exception {
    var family = new TestFamily(db, service, clock);
    var money = new TestMoney(ledger, transaction, clock);
    money.opens(family.main, "100000.00");
    money.opens(family.child, "0.00");
    var number = Sending.number(family.child, identity);
    Set<Object> orders = new HashSet<>();
    for (int i = 0; i < keys; i++) {
      var quote = quote(family, number);
      var key = UUID.randomUUID().toString();
      List<Callable<Map<?, ?>>> sends = new ArrayList<>();
      for (int send = 0; send < SENDS; send++) {
        sends.add(() -> send(family, quote, key));
      }
      Set<Map<?, ?>> answers = new HashSet<>();
      for (var answer : threads.invokeAll(sends)) {
        answers.add(answer.get());
      }
      assertThat(answers).as("%s", answers).hasSize(1);
      orders.add(answers.iterator().next().get("order"));
    }

    assertThat(orders).hasSize(keys).doesNotContainNull();
    assertThat(money.balance(family.child.id()).minor()).isEqualTo(keys * 100L);
    assertThat(db.fetchCount(PAID_ORDER, PAID_ORDER.ACCOUNT_ID.eq(family.main.id())))
        .isEqualTo(keys);
  }

  private String quote(TestFamily family, String number) {
    return family
        .owner(
            "account(id: \"%s\") { ... on MobileLine { transferQuote(to: {msisdn: \"%s\"}, amount: \"1.00\") { ... on TransferQuote { quote { id } } } } }"
                .formatted(family.main.id(), number))
        .path("viewer.household.account.transferQuote.quote.id")
        .entity(String.class)
        .get();
  }

  private Map<?, ?> send(TestFamily family, String quote, String key) {
    return Asking.as(family.household.owner(), service)
        .document(TRANSFER)
        .variable("account", family.main.id().toString())
        .variable("quote", quote)
        .variable("key", key)
        .execute()
        .path("transfer")
        .entity(Map.class)
        .get();
  }
}
