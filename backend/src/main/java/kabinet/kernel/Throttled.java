package kabinet.kernel;

import java.time.Instant;

/** Too much was asked from one place; says when it may go on. */
public class Throttled extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Instant retryAfter;

  public Throttled(Instant retryAfter) {
    super("asked too often", null, false, false);
    this.retryAfter = retryAfter;
  }

  public Instant retryAfter() {
    return retryAfter;
  }
}
