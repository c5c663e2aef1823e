package kabinet.identity;

import java.time.Instant;

/** What came of asking for a password from a SIM. */
public sealed interface SimPasswordAnswer {

  /**
   * If the number has a cabinet, a password is on its way; the caller is told no more than that.
   */
  record OnItsWay() implements SimPasswordAnswer {}

  /**
   * B2: the SIM is too new to replace a secret by itself; a code opens the cabinet all the same.
   */
  record SimTooNew(Instant until) implements SimPasswordAnswer {}

  /**
   * The last one was asked for a moment ago.
   *
   * @param newToCaller whether a message of its own may say so: to a subscriber, once
   */
  record TooSoon(Instant retryAfter, boolean newToCaller) implements SimPasswordAnswer {}
}
