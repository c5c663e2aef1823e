package kabinet.billing.topup;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kabinet.billing.acquiring.PaymentGateway;
import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.order.AmountOutOfRange;
import kabinet.billing.order.IdempotencyKey;
import kabinet.billing.order.Order;
import kabinet.billing.order.OrderId;
import kabinet.billing.order.OrderKind;
import kabinet.billing.order.OrderRequest;
import kabinet.billing.order.Outcome;
import kabinet.billing.order.PlainActs;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.UserError;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a payment down, so that whatever happens at the bank is known to be ours. */
@Service
class StartPayment {

  private final Ledger ledger;
  private final PlainActs acts;
  private final Payments payments;
  private final TopUpWords words;
  private final Operators operators;
  private final Optional<PaymentGateway> bank;
  private final Clock clock;

  StartPayment(
      Ledger ledger,
      PlainActs acts,
      Payments payments,
      TopUpWords words,
      Operators operators,
      Optional<PaymentGateway> bank,
      Clock clock) {
    this.ledger = ledger;
    this.acts = acts;
    this.payments = payments;
    this.words = words;
    this.operators = operators;
    this.bank = bank;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public Outcome<Payment> start(
      AccountId account, Money amount, IdempotencyKey key, Viewer viewer, Locale language) {
    var held = ledger.hold(account, viewer);
    var request =
        new OrderRequest(
            OrderKind.TOP_UP, account, held.household(), viewer.user(), key, List.of(amount));
    return acts.settle(
        request,
        held,
        refusal(amount, language),
        () -> perform(held, amount),
        order -> payments.lock(new PaymentId(order.id().value())),
        language);
  }

  private @Nullable UserError refusal(Money amount, Locale language) {
    var limits = operators.profile().topUp();
    if (amount.compareTo(limits.least()) < 0 || amount.compareTo(limits.most()) > 0) {
      return new AmountOutOfRange(
          words.outOfRange(limits.least(), limits.most(), language), limits.least(), limits.most());
    }
    return bank.isEmpty() ? new PaymentsUnavailable(words.unavailable(language)) : null;
  }

  private Order perform(HeldAccount held, Money amount) {
    var now = clock.instant();
    var order = OrderId.next();
    payments.add(
        new Payment(
            new PaymentId(order.value()),
            held.id(),
            amount,
            PaymentStatus.PENDING,
            now,
            null,
            null,
            null,
            null),
        now.plus(Payment.SOON));
    return new Order(order, OrderKind.TOP_UP, held.id(), now, null, null, null, null);
  }
}
