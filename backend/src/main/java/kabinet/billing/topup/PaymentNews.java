package kabinet.billing.topup;

import java.math.BigDecimal;
import java.util.Optional;
import kabinet.billing.acquiring.BankAnswer;
import kabinet.billing.acquiring.BankNews;
import kabinet.kernel.NotFound;
import kabinet.operator.Operators;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes what the bank says by itself. */
@Component
class PaymentNews implements BankNews {

  private static final Logger LOG = LoggerFactory.getLogger(PaymentNews.class);

  private final Payments payments;
  private final Settlement settlement;
  private final Operators operators;

  PaymentNews(Payments payments, Settlement settlement, Operators operators) {
    this.payments = payments;
    this.settlement = settlement;
    this.operators = operators;
  }

  @Override
  public void said(String number, BankAnswer answer) {
    find(number)
        .ifPresentOrElse(
            payment -> settlement.apply(payment, answer, Settlement.Source.NOTICE),
            () -> LOG.warn("The bank speaks of a payment that is not ours"));
  }

  /**
   * A bill that was paid, or whose account is closed, is not paid again; a decline ends nothing.
   */
  @Override
  public Due due(String number, BigDecimal amount, String currency) {
    return find(number)
        .map(
            payment -> {
              if (amount.compareTo(payment.amount().amount()) != 0
                  || !currency.equals(operators.profile().currency().name())) {
                return Due.OTHER_SUM;
              }
              return payment.status().mayStillSucceed() ? Due.PAYABLE : Due.OVER;
            })
        .orElse(Due.UNKNOWN);
  }

  private Optional<Payment> find(String number) {
    try {
      return payments.find(PaymentId.valueOf(number));
    } catch (NotFound notOurs) {
      return Optional.empty();
    }
  }
}
