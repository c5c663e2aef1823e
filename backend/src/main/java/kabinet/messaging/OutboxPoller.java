package kabinet.messaging;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends at once what a committed transaction has written, and looks from time to time for the rest.
 */
@Component
class OutboxPoller implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxPoller.class);

  private static final Duration FAREWELL = Duration.ofSeconds(10);

  private final Dispatcher dispatcher;
  private final Duration pollEvery;
  private final boolean wanted;
  private final Semaphore written = new Semaphore(0);
  private volatile @Nullable Thread thread;

  OutboxPoller(
      Dispatcher dispatcher,
      @Value("${kabinet.outbox.poll-every:5s}") Duration pollEvery,
      @Value("${kabinet.outbox.dispatching:true}") boolean wanted) {
    this.dispatcher = dispatcher;
    this.pollEvery = pollEvery;
    this.wanted = wanted;
  }

  @TransactionalEventListener
  void wake(MessageWritten event) {
    written.release();
  }

  @Override
  public void start() {
    var poller = Thread.ofPlatform().name("outbox").unstarted(this::run);
    thread = poller; // before it runs: it ends as soon as it finds itself not wanted
    poller.start();
  }

  /** What is being handed over is handed over; what is not waits for the next start. */
  @Override
  public void stop() {
    var running = thread;
    thread = null;
    written.release();
    if (running != null) {
      join(running);
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public boolean isAutoStartup() {
    return wanted;
  }

  private void run() {
    try {
      while (isRunning()) {
        if (dispatched() == 0) {
          written.tryAcquire(pollEvery.toMillis(), TimeUnit.MILLISECONDS);
          written.drainPermits();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void join(Thread running) {
    try {
      running.join(FAREWELL);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private int dispatched() {
    try {
      return dispatcher.dispatch();
    } catch (DataAccessException | TransactionException unreachable) {
      LOG.warn(
          "The outbox cannot be read, next try in {}: {}", pollEvery, unreachable.getMessage());
      return 0;
    }
  }
}
