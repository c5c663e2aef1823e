package kabinet.messaging;

import java.time.Duration;

/** One try at handing a message over, counted from 1. */
record Attempt(Letter letter, int number) {

  /** Longer than a gateway may take to answer, or a slow one would get the message twice. */
  static final Duration FIRST_PATIENCE = Duration.ofSeconds(10);

  static final Duration MOST_PATIENCE = Duration.ofMinutes(2);

  /** How long to wait for the outcome before the next try: twice as long each time. */
  Duration patience() {
    var doubled = FIRST_PATIENCE.multipliedBy(1L << Math.min(number - 1, 10));
    return doubled.compareTo(MOST_PATIENCE) < 0 ? doubled : MOST_PATIENCE;
  }
}
