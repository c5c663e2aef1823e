package kabinet.billing.charging;

import kabinet.billing.ledger.MoneyCame;
import kabinet.catalog.ProductsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** When fees are taken: as days come, and at once where money comes to what stands still. */
@Component
class RecurringCharges {

  static final int ACCOUNTS = 5000;

  private static final Logger LOG = LoggerFactory.getLogger(RecurringCharges.class);

  private final TakeFees takeFees;
  private final FeePositions positions;
  private final HeldProducts products;
  private final TaskExecutor executor;

  RecurringCharges(
      TakeFees takeFees,
      FeePositions positions,
      HeldProducts products,
      @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
    this.takeFees = takeFees;
    this.positions = positions;
    this.products = products;
    this.executor = executor;
  }

  /** Takes all that is due, day by day if days were missed; stopped anywhere, it goes on there. */
  void takeWhatIsDue() {
    var today = takeFees.today();
    for (var chunk = positions.due(today, ACCOUNTS);
        chunk != null && !Thread.currentThread().isInterrupted();
        chunk = positions.due(today, ACCOUNTS)) {
      takeFees.take(chunk, today);
    }
  }

  /** In the transaction that changes the products, so that none is ever missed. */
  @EventListener
  void on(ProductsChanged changed) {
    var told = products.told(changed.products());
    if (!told.isEmpty()) {
      positions.tell(told, takeFees.today());
    }
  }

  /** Whoever brought the money waits for nothing; if this fails, the next day's fees do it. */
  @TransactionalEventListener
  void on(MoneyCame came) {
    executor.execute(
        () -> {
          try {
            takeFees.goOn(came.account());
          } catch (RuntimeException failed) {
            LOG.warn("{} does not go on yet", came.account(), failed);
          }
        });
  }
}
