package kabinet.messaging;

/** Where a message on its way out stands. */
public enum MessageStatus {
  /** To be sent at its due time, the first time or again. */
  DUE,
  /** Taken over by the gateway. */
  SENT,
  /** Refused by the gateway for good. */
  REFUSED,
  /** Its time ran out before a gateway took it. */
  LAPSED,
  /** Never meant to leave: written so that a stranger cannot tell by time who is a subscriber. */
  DECOY
}
