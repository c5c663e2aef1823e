package kabinet.simulator.bank;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One thread for all that the bank does later; it ends with the demo. */
class LaterThread implements Later, AutoCloseable {

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("demo-bank").daemon().factory());

  @Override
  public void run(Runnable act, Duration after) {
    var _ = thread.schedule(act, after.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
