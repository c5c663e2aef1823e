package kabinet.billing;

/** What a gateway says of a payout. */
public enum PayoutAnswer {
  /** The money is there, for good. */
  PAID,
  /** It will not be paid, for good. */
  REFUSED,
  /** It is being paid. */
  UNDERWAY,
  /** There is no such payout at the gateway. */
  UNKNOWN,
  /** The gateway said nothing that could be understood. */
  UNSURE
}
