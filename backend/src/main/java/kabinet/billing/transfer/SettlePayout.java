package kabinet.billing.transfer;

import java.time.Clock;
import java.util.List;
import kabinet.billing.ledger.Ledger;
import kabinet.kernel.AccountId;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a payout, once, however often the gateway has answered. */
@Service
class SettlePayout {

  private final Ledger ledger;
  private final Payouts payouts;
  private final Transfers transfers;
  private final TransferMovements movements;
  private final Clock clock;

  SettlePayout(
      Ledger ledger,
      Payouts payouts,
      Transfers transfers,
      TransferMovements movements,
      Clock clock) {
    this.ledger = ledger;
    this.payouts = payouts;
    this.transfers = transfers;
    this.movements = movements;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public void paid(TransferId id) {
    if (payouts.end(id)) {
      transfers.become(id, TransferStatus.DONE);
    }
  }

  /** Sum and fee go back, closed account or not: the money is the subscriber's. */
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public void refused(TransferId id, AccountId account) {
    var held = ledger.hold(List.of(account));
    if (payouts.end(id)) {
      movements.giveBack(transfers.byId(id), held, clock.instant());
      transfers.become(id, TransferStatus.RETURNED);
    }
  }
}
