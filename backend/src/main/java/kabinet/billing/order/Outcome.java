package kabinet.billing.order;

import kabinet.kernel.UserError;

/** What came of an order: done, or refused in words. */
public sealed interface Outcome<S> {

  /** The member of the result's union. */
  Object answer();

  /** It is done, now or under the same key before. */
  record Done<S>(S answer) implements Outcome<S> {}

  /** Nothing has happened. */
  record Refused<S>(UserError answer) implements Outcome<S> {}
}
