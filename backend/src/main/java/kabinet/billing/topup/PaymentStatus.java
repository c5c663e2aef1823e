package kabinet.billing.topup;

/** What has become of a payment. */
public enum PaymentStatus {
  PENDING,
  SUCCEEDED,
  DECLINED,
  EXPIRED,
  REFUNDING,
  REFUNDED,
  NEEDS_REVIEW;

  /** Whether a success that comes only now is looked into. */
  boolean mayStillSucceed() {
    return this == PENDING || this == DECLINED || this == EXPIRED;
  }
}
