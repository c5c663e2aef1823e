package kabinet.messaging;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Stays bound to the SMSC, so that what phones send comes in though nothing goes out. */
class SmppListening implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SmppListening.class);

  private final SmppLink link;
  private final Duration lookEvery;
  private volatile @Nullable Thread thread;

  SmppListening(SmppLink link, Duration lookEvery) {
    this.link = link;
    this.lookEvery = lookEvery;
  }

  @Override
  public void start() {
    var listening = Thread.ofPlatform().name("smpp").daemon().unstarted(this::run);
    thread = listening;
    listening.start();
  }

  @Override
  public void stop() {
    var running = thread;
    thread = null;
    if (running != null) {
      running.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    boolean reached = true;
    while (isRunning()) {
      boolean bound = isBound();
      if (reached && !bound) {
        LOG.warn("The SMSC cannot be reached: nothing that phones send comes in");
      }
      reached = bound;
      try {
        Thread.sleep(lookEvery);
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  private boolean isBound() {
    try {
      return link.session().getSessionState().isBound();
    } catch (IOException unreachable) {
      return false;
    }
  }
}
