package kabinet.billing.topup;

import java.time.Clock;
import java.util.Optional;
import kabinet.billing.acquiring.GatewayDown;
import kabinet.billing.acquiring.PaymentGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Asks the bank what has become of payments, so that no money waits for a notice that got lost. */
@Component
class PaymentChecks {

  private static final Logger LOG = LoggerFactory.getLogger(PaymentChecks.class);

  private final Payments payments;
  private final Settlement settlement;
  private final Optional<PaymentGateway> bank;
  private final Clock clock;

  PaymentChecks(
      Payments payments, Settlement settlement, Optional<PaymentGateway> bank, Clock clock) {
    this.payments = payments;
    this.settlement = settlement;
    this.bank = bank;
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${kabinet.payments.check-every:PT5S}",
      fixedDelayString = "${kabinet.payments.check-every:PT5S}")
  void check() {
    bank.ifPresent(asked -> payments.claim(clock.instant()).forEach(due -> check(asked, due)));
  }

  private void check(PaymentGateway asked, Payment payment) {
    var number = payment.id().toString();
    try {
      if (payment.status() == PaymentStatus.REFUNDING && payment.transaction() != null) {
        refund(asked, payment, payment.transaction());
      } else {
        settlement.apply(payment, asked.status(number), Settlement.Source.ANSWER);
      }
    } catch (GatewayDown trouble) {
      LOG.info("The bank does not say what became of {}: {}", number, trouble.getMessage());
    } catch (DataAccessException | TransactionException away) {
      // the next one is asked about all the same, this one at its next turn
      LOG.warn("What became of {} could not be kept: {}", number, away.getMessage());
    }
  }

  private void refund(PaymentGateway asked, Payment payment, String transaction)
      throws GatewayDown {
    boolean back = asked.refund(payment.id().toString(), transaction, payment.amount());
    if (!back) {
      LOG.warn("The bank does not give {} back: staff must see to it", payment.id());
    }
    payments.ended(
        payment, back ? PaymentStatus.REFUNDED : PaymentStatus.NEEDS_REVIEW, clock.instant());
  }
}
