package kabinet.billing.acquiring;

/** Why a card was not charged, as far as it helps the payer. */
public enum DeclineReason {
  NO_MONEY,
  CARD_EXPIRED,
  NOT_CONFIRMED,
  LIMIT,
  CANCELLED,
  CARD_REFUSED
}
