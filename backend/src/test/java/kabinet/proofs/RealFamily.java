package kabinet.proofs;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kabinet.TestClock;
import kabinet.billing.ledger.TestMoney;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.overview.Asking;
import kabinet.overview.TestAccount;
import kabinet.overview.TestFamily;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The same family in the cabinet, as its owner asks for things. */
final class RealFamily {
  private static final String CREDIT =
      """
      mutation ($account: ID!, $quote: ID!, $key: ID!) {
        act: %s(input: {%s: $account, quoteId: $quote, idempotencyKey: $key}) {
          __typename ... on CreditSet { order { id } }
        }
      }
      """;
  private static final String TRANSFER =
      """
      mutation ($account: ID!, $quote: ID!, $key: ID!) {
        act: transfer(input: {fromAccountId: $account, quoteId: $quote, idempotencyKey: $key}) {
          __typename ... on TransferMade { order { id } }
        }
      }
      """;
  private static final String UNDO =
      """
      mutation ($order: ID!, $key: ID!) {
        act: undo(input: {orderId: $order, idempotencyKey: $key}) { __typename }
      }
      """;

  private final TestFamily family;
  private final List<TestAccount> accounts;
  private final List<String> numbers;
  private final ExecutionGraphQlService service;
  private final TestMoney money;
  private final TestClock clock;
  private final List<Asked> acts = new ArrayList<>();

  RealFamily(
      TestFamily family,
      List<String> numbers,
      ExecutionGraphQlService service,
      TestMoney money,
      TestClock clock) {
    this.family = family;
    this.numbers = numbers;
    this.accounts = List.of(family.main, family.child, family.home);
    this.service = service;
    this.money = money;
    this.clock = clock;
    accounts.forEach(account -> money.opens(account, "0.00"));
  }

  /** An act that succeeded, to be asked for again. */
  private record Asked(String document, Map<String, String> variables, String order) {}

  @Nullable String apply(Op op) {
    return switch (op.kind()) {
      case PAY_IN -> {
        money.paysIn(id(op), new Money(op.number()).toString());
        yield null;
      }
      case TAKE -> {
        money.takesIfCovered(id(op), new Money(op.number()).toString());
        yield null;
      }
      case CREDIT_ON, CREDIT_OFF -> credit(op);
      case TRANSFER, LATE_TRANSFER -> transfer(op);
      case AGAIN -> {
        var act = earlier(op);
        yield act == null ? null : again(act);
      }
      case UNDO -> {
        var act = earlier(op);
        yield act == null
            ? null
            : act(UNDO, Map.of("order", act.order(), "key", key())).get("__typename");
      }
      case WAIT -> {
        clock.passes(Duration.ofMinutes(op.number()));
        yield null;
      }
    };
  }

  private AccountId id(Op op) {
    return accounts.get(op.account()).id();
  }

  private @Nullable Asked earlier(Op op) {
    int index = acts.size() - 1 - (int) op.number();
    return index < 0 ? null : acts.get(index);
  }

  private String again(Asked act) {
    var answer = act(act.document(), act.variables());
    return act.order().equals(answer.get("order"))
        ? requireNonNull(answer.get("__typename"))
        : "another order";
  }

  private String credit(Op op) {
    boolean home = op.account() == ModelFamily.HOME;
    var field = home ? "creditFacilityQuote" : "trustCreditQuote";
    var quote =
        account(op, field + "(on: " + (op.kind() == Op.Kind.CREDIT_ON) + ") { id }")
            .path("viewer.household.account." + field + ".id")
            .entity(String.class)
            .get();
    var document =
        home
            ? CREDIT.formatted("setCreditFacility", "contractId")
            : CREDIT.formatted("setTrustCredit", "lineId");
    return kept(document, op, quote);
  }

  private String transfer(Op op) {
    var field = "transferQuote(to: {msisdn: \"%s\"}, amount: \"%s\")";
    var answer =
        account(
            op,
            field.formatted(numbers.get(op.other()), new Money(op.number()))
                + " { __typename ... on TransferQuote { quote { id } } }");
    var at = "viewer.household.account.transferQuote.";
    var kind = answer.path(at + "__typename").entity(String.class).get();
    if (!kind.equals("TransferQuote")) {
      return kind;
    }
    if (op.kind() == Op.Kind.LATE_TRANSFER) {
      clock.passes(Duration.ofMinutes(10));
    }
    return kept(TRANSFER, op, answer.path(at + "quote.id").entity(String.class).get());
  }

  private String kept(String document, Op op, String quote) {
    var variables = Map.of("account", id(op).toString(), "quote", quote, "key", key());
    var answer = act(document, variables);
    var order = answer.get("order");
    if (order != null) {
      acts.add(new Asked(document, variables, order));
    }
    return requireNonNull(answer.get("__typename"));
  }

  private Map<String, String> act(String document, Map<String, String> variables) {
    var request = Asking.as(family.household.owner(), service).document(document);
    variables.forEach(request::variable);
    var answer = request.execute().path("act").entity(Map.class).get();
    Map<String, String> flat = new HashMap<>();
    flat.put("__typename", (String) requireNonNull(answer.get("__typename")));
    if (answer.get("order") instanceof Map<?, ?> order) {
      flat.put("order", (String) requireNonNull(order.get("id")));
    }
    return flat;
  }

  private GraphQlTester.Response account(Op op, String field) {
    var type = op.account() == ModelFamily.HOME ? "HomeContract" : "MobileLine";
    return family.owner("account(id: \"%s\") { ... on %s { %s } }".formatted(id(op), type, field));
  }

  String money() {
    var held = accounts.stream().map(account -> money.held(account.id())).toList();
    return held.stream().map(one -> one.balance().minor()).toList()
        + " "
        + held.stream().map(one -> one.creditLimit().minor()).collect(Collectors.toList());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
