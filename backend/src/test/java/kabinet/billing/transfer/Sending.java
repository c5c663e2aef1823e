package kabinet.billing.transfer;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kabinet.household.HouseholdRows;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import kabinet.overview.Asking;
import kabinet.overview.TestAccount;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Money sent from an account, as whoever looks at it sends it. */
public record Sending(Viewer viewer, TestAccount from, ExecutionGraphQlService service) {
  private static final String QUOTE =
      """
      query ($from: ID!, $to: TransferToInput!, $amount: Decimal!) {
        viewer { household { account(id: $from) { transferQuote(to: $to, amount: $amount) {
          __typename
          ... on TransferQuote {
            to leftToday { amount } leftThisMonth { amount }
            quote { id chargedNow { amount } balanceAfter { amount } affordable
              lines { text amount { amount } recurring } losses { text } }
          }
          ... on AmountOutOfRange { least { amount } most { amount } }
          ... on TransferLimitExceeded { left { amount } }
          ... on UserError { message }
        } } } }
      }
      """;
  private static final String SEND =
      """
      mutation ($from: ID!, $quote: ID!, $key: ID!) {
        transfer(input: {fromAccountId: $from, quoteId: $quote, idempotencyKey: $key}) {
          __typename
          ... on TransferMade {
            order { id kind undoUntil }
            transfer { id kind status to amount { amount } fee { amount } at }
          }
          ... on OwnFundsTooLow { missing { amount } }
          ... on TransferLimitExceeded { left { amount } }
          ... on StaleQuote { quote { id chargedNow { amount } } }
          ... on UserError { message }
        }
      }
      """;
  private static final ParameterizedTypeReference<Map<String, Object>> MAP =
      new ParameterizedTypeReference<>() {};

  /** Gives an account a number that money can be sent to. */
  public static String number(TestAccount account, Identity identity) {
    var number = "+7985" + HouseholdRows.digits(account.id().value(), 7);
    var user = new UserId(account.id().value());
    identity.register(List.of(new Login(number, LoginKind.MSISDN, user, account.id(), "Анна")));
    return number;
  }

  public Map<String, Object> quote(String msisdn, String amount) {
    return quote(Map.of("msisdn", msisdn), amount);
  }

  public Map<String, Object> quote(Map<String, String> to, String amount) {
    return quoting(to, amount)
        .execute()
        .path("viewer.household.account.transferQuote")
        .entity(MAP)
        .get();
  }

  GraphQlTester.Request<?> quoting(Map<String, String> to, String amount) {
    return Asking.as(viewer, service)
        .document(QUOTE)
        .variable("from", from.id().toString())
        .variable("to", to)
        .variable("amount", amount);
  }

  /** The id of a quote that must be given. */
  public String quoted(String msisdn, String amount) {
    return id(quote(msisdn, amount));
  }

  static String id(Map<String, Object> quote) {
    return text(quote, "quote", "id");
  }

  public Map<String, Object> send(String quote, String key) {
    return sending(quote, key).execute().path("transfer").entity(MAP).get();
  }

  public Map<String, Object> send(String quote) {
    return send(quote, key());
  }

  GraphQlTester.Request<?> sending(String quote, String key) {
    return Asking.as(viewer, service)
        .document(SEND)
        .variable("from", from.id().toString())
        .variable("quote", quote)
        .variable("key", key);
  }

  public Sending as(Viewer other) {
    return new Sending(other, from, service);
  }

  /** An object within an answer. */
  static Map<String, Object> part(Map<String, Object> answer, String field) {
    var part = new HashMap<String, Object>();
    ((Map<?, ?>) requireNonNull(answer.get(field)))
        .forEach((name, value) -> part.put((String) name, value));
    return part;
  }

  /** A text within such an object. */
  static String text(Map<String, Object> answer, String field, String of) {
    return (String) requireNonNull(part(answer, field).get(of));
  }

  static String transfer(Map<String, Object> made) {
    return text(made, "transfer", "id");
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
