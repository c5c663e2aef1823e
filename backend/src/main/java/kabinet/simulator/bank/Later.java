package kabinet.simulator.bank;

import java.time.Duration;

/** Does something after a while. */
@FunctionalInterface
interface Later {

  void run(Runnable act, Duration after);
}
