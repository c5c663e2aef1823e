package kabinet.billing.topup;

import java.time.Duration;
import java.time.Instant;
import kabinet.billing.acquiring.DeclineReason;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Node;
import org.jspecify.annotations.Nullable;

/**
 * What somebody set out to pay through a bank.
 *
 * @param settledAt when it became what it is; null while it is on its way
 * @param page where the payer goes; null until the bank has answered
 * @param transaction the bank's number of what was paid
 */
record Payment(
    PaymentId id,
    AccountId accountId,
    Money amount,
    PaymentStatus status,
    Instant createdAt,
    @Nullable Instant settledAt,
    @Nullable String page,
    @Nullable String transaction,
    @Nullable DeclineReason declined)
    implements Node {

  static final Duration SOON = Duration.ofSeconds(15);
  static final Duration SELDOM = Duration.ofHours(1);
  static final Duration ASKED_FOR = Duration.ofDays(1);

  /** The bank is asked often at first, and more and more seldom. */
  Duration pause(Instant now) {
    var quarter = Duration.between(createdAt, now).dividedBy(4);
    if (quarter.compareTo(SOON) < 0) {
      return SOON;
    }
    return quarter.compareTo(SELDOM) > 0 ? SELDOM : quarter;
  }

  /** Nobody pays so late any more; if somebody does, the bank says so. */
  boolean old(Instant now) {
    return !now.isBefore(createdAt.plus(ASKED_FOR));
  }
}
