package kabinet.billing.credit;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.UUID;
import kabinet.kernel.Viewer;
import kabinet.overview.Asking;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The trust credit of a family's main number, as its owner switches it. */
record TrustCreditSwitch(TestFamily family, ExecutionGraphQlService service) {
  private static final String SET =
      """
      mutation ($account: ID!, $quote: ID!, $key: ID!) {
        setTrustCredit(input: {lineId: $account, quoteId: $quote, idempotencyKey: $key}) {
          __typename
          ... on CreditSet { order { id kind undoUntil undoneAt } }
          ... on CreditInUse { owed { amount } }
          ... on StaleQuote { quote { id } }
          ... on UserError { message }
        }
      }
      """;
  private static final String UNDO =
      """
      mutation ($order: ID!, $key: ID!) {
        undo(input: {orderId: $order, idempotencyKey: $key}) {
          __typename
          ... on Undone { order { undoneAt } }
          ... on UserError { message }
        }
      }
      """;

  private static final ParameterizedTypeReference<Map<String, Object>> MAP =
      new ParameterizedTypeReference<>() {};

  String quote(boolean on) {
    return quote(family.main, on);
  }

  String quote(TestAccount line, boolean on) {
    return family
        .owner(account(line, "trustCreditQuote(on: " + on + ") { id }"))
        .path("viewer.household.account.trustCreditQuote.id")
        .entity(String.class)
        .get();
  }

  String account(String fields) {
    return account(family.main, fields);
  }

  private static String account(TestAccount line, String fields) {
    return "account(id: \"%s\") { ... on MobileLine { %s } }".formatted(line.id(), fields);
  }

  String limit() {
    return family
        .owner(account("balance { creditLimit { amount } }"))
        .path("viewer.household.account.balance.creditLimit.amount")
        .entity(String.class)
        .get();
  }

  Map<String, Object> set(String quote, String key) {
    return setting(family.household.owner(), family.main.id().toString(), quote, key)
        .execute()
        .path("setTrustCredit")
        .entity(MAP)
        .get();
  }

  GraphQlTester.Request<?> setting(Viewer viewer, String account, String quote, String key) {
    return Asking.as(viewer, service)
        .document(SET)
        .variable("account", account)
        .variable("quote", quote)
        .variable("key", key);
  }

  Map<String, Object> undo(String order, String key) {
    return Asking.as(family.household.owner(), service)
        .document(UNDO)
        .variable("order", order)
        .variable("key", key)
        .execute()
        .path("undo")
        .entity(MAP)
        .get();
  }

  static String order(Map<String, Object> set) {
    return (String) requireNonNull(((Map<?, ?>) requireNonNull(set.get("order"))).get("id"));
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
