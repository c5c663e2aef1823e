package kabinet.messaging;

/** What a gateway did with a message. */
public enum Delivery {
  /** It has the message now. */
  TAKEN,
  /** It takes messages, but not so many at once. */
  BUSY,
  /** It did not take it, or did not say whether it did. */
  UNSURE,
  /** It will never take this one. */
  REFUSED
}
