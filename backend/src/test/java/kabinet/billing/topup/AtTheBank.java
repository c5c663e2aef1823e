package kabinet.billing.topup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import kabinet.KabinetTest;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.kernel.Viewer;
import kabinet.overview.Asking;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A family that tops up through a bank which does as it is told; the ledger holds whatever it did.
 */
@KabinetTest
abstract class AtTheBank {

  static final String TOP_UP =
      """
      mutation ($account: ID!, $amount: Decimal!, $key: ID!) {
        topUp(input: {accountId: $account, amount: $amount, idempotencyKey: $key}) {
          __typename
          ... on TopUpStarted { payment { id status amount { amount } } paymentPage }
          ... on AmountOutOfRange { least { amount } most { amount } }
          ... on UserError { message }
        }
      }
      """;
  private static final String PAYMENT =
      """
      query ($id: ID!) {
        node(id: $id) { ... on Payment { accountId status settledAt declineReason receiptUrl } }
      }
      """;
  private static final ParameterizedTypeReference<Map<String, Object>> MAP =
      new ParameterizedTypeReference<>() {};

  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired MockMvc cabinet;
  @Autowired PaymentChecks checks;

  TestFamily family;
  TestMoney money;
  Viewer owner;

  @DynamicPropertySource
  static void bank(DynamicPropertyRegistry properties) {
    Acquirer.settings(properties);
  }

  @BeforeEach
  void open() {
    Acquirer.opens();
    family = new TestFamily(db, service, clock);
    money = new TestMoney(ledger, transaction, clock);
    money.opens(family.main, "214.00");
    money.opens(family.child, "0.00");
    money.opens(family.home, "0.00");
    owner = family.household.owner();
  }

  @AfterEach
  void theLedgerHolds() {
    assertThat(check.check().faults())
        .noneMatch(fault -> fault.startsWith(family.main.id().toString()));
  }

  Map<String, Object> topUp(String amount, String key) {
    return topUp(owner, family.main.id().toString(), amount, key)
        .execute()
        .path("topUp")
        .entity(MAP)
        .get();
  }

  GraphQlTester.Request<?> topUp(Viewer viewer, String account, String amount, String key) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
    return Asking.as(viewer, service)
        .document(TOP_UP)
        .variable("account", account)
        .variable("amount", amount)
        .variable("key", key);
  }

  /** A payment that the payer has been sent to the bank for. */
  String begun(String amount) {
    return number(topUp(amount, key()));
  }

  Map<String, Object> payment(String id) {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(new MockHttpServletRequest()));
    return Asking.as(owner, service)
        .document(PAYMENT)
        .variable("id", id)
        .execute()
        .path("node")
        .entity(MAP)
        .get();
  }

  String status(String id) {
    return String.valueOf(payment(id).get("status"));
  }

  String balance() {
    return money.balance(family.main.id()).toString();
  }

  static String number(Map<String, Object> started) {
    assertThat(started).containsEntry("__typename", "TopUpStarted");
    var payment = (Map<?, ?>) requireNonNull(started.get("payment"));
    return requireNonNull(payment.get("id")).toString();
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
