package kabinet.billing.transfer;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Carries payouts to the gateway, outside any transaction, and its answers back. */
@Component
class PayoutRounds {

  private static final Logger LOG = LoggerFactory.getLogger(PayoutRounds.class);
  private static final ThreadFactory CARRIERS = Thread.ofPlatform().name("payout-", 0).factory();

  private final Payouts payouts;
  private final PayoutDesk desk;
  private final SettlePayout settle;

  PayoutRounds(Payouts payouts, PayoutDesk desk, SettlePayout settle) {
    this.payouts = payouts;
    this.desk = desk;
    this.settle = settle;
  }

  @Scheduled(fixedDelayString = "${kabinet.payouts.look-every:PT2S}")
  void run() {
    try {
      int carried;
      do {
        carried = round();
      } while (carried > 0);
    } catch (DataAccessException | TransactionException unreachable) {
      LOG.warn("Payouts cannot be read: {}", unreachable.getMessage());
    }
  }

  /** Tries everything that is due once; says how many payouts that were. */
  int round() {
    if (!desk.isSetUp()) {
      return 0; // what was written while there was a gateway waits for the next
    }
    List<Payouts.Attempt> attempts = payouts.claim();
    try (var carriers = Executors.newThreadPerTaskExecutor(CARRIERS)) {
      attempts.forEach(attempt -> carriers.execute(() -> carry(attempt)));
    }
    return attempts.size();
  }

  private void carry(Payouts.Attempt attempt) {
    switch (desk.settle(attempt.payout(), attempt.number() == 1)) {
      case PAID -> settle.paid(attempt.transfer());
      case REFUSED -> settle.refused(attempt.transfer(), attempt.account());
      case UNDERWAY -> payouts.hasten(attempt);
      case UNKNOWN, UNSURE ->
          LOG.warn("{} was not answered for, try {}", attempt.payout(), attempt.number());
    }
  }
}
