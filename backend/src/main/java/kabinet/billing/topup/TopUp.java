package kabinet.billing.topup;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import kabinet.billing.acquiring.Bill;
import kabinet.billing.acquiring.GatewayDown;
import kabinet.billing.acquiring.PaymentGateway;
import kabinet.billing.order.IdempotencyKey;
import kabinet.billing.order.Outcome;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * R43: puts money on an account. The payment is written in a transaction of its own and the bank is
 * asked after it, under the payment's number: a crash or a lost answer in between leaves a payment
 * that asking again completes, and of which the bank knows one bill at most.
 */
@Service
class TopUp {

  private static final Logger LOG = LoggerFactory.getLogger(TopUp.class);

  private final StartPayment startPayment;
  private final Payments payments;
  private final TopUpWords words;
  private final Operators operators;
  private final Optional<PaymentGateway> bank;

  TopUp(
      StartPayment startPayment,
      Payments payments,
      TopUpWords words,
      Operators operators,
      Optional<PaymentGateway> bank) {
    this.startPayment = startPayment;
    this.payments = payments;
    this.words = words;
    this.operators = operators;
    this.bank = bank;
  }

  /**
   * @param returns where the payment's own page stands, its number still to be added
   */
  Object topUp(
      AccountId account,
      Money amount,
      IdempotencyKey key,
      Viewer viewer,
      URI returns,
      Locale language) {
    return switch (startPayment.start(account, amount, key, viewer, language)) {
      case Outcome.Refused<Payment>(var refusal) -> refusal;
      case Outcome.Done<Payment>(var payment) -> opened(payment, returns, language);
    };
  }

  private Object opened(Payment payment, URI returns, Locale language) {
    var own = URI.create(returns + payment.id().toString());
    if (payment.page() != null || payment.status() != PaymentStatus.PENDING) {
      var known = requireNonNullElse(payment.page(), own.toString());
      return new TopUpStarted(payment, URI.create(known));
    }
    try {
      var page = bank.orElseThrow(IllegalStateException::new).start(bill(payment, own, language));
      payments.opened(payment.id(), page);
      return new TopUpStarted(payment, page);
    } catch (GatewayDown trouble) {
      LOG.warn("The bank did not open {}: {}", payment.id(), trouble.getMessage());
      return new PaymentsUnavailable(words.unavailable(language));
    }
  }

  private Bill bill(Payment payment, URI own, Locale language) {
    var profile = operators.profile();
    return new Bill(
        payment.id().toString(),
        payment.amount(),
        profile.currency(),
        words.bill(profile.name().in(language), language),
        own,
        language);
  }
}
