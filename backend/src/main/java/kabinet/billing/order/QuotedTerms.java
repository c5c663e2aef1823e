package kabinet.billing.order;

import java.time.Instant;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.NotFound;

/** What a quote says, read back from its id. */
public record QuotedTerms(
    OrderKind kind,
    AccountId account,
    String terms,
    String digest,
    Money chargedNow,
    Instant validUntil,
    long number) {

  /** A quote for something else names nothing here. */
  public QuotedTerms of(OrderKind wanted, AccountId wantedFor) {
    if (kind != wanted || !account.equals(wantedFor)) {
      throw new NotFound();
    }
    return this;
  }

  public boolean expired(Instant now) {
    return !now.isBefore(validUntil);
  }

  public boolean agrees(Offer now) {
    return digest.equals(now.digest());
  }
}
