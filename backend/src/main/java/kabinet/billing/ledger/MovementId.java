package kabinet.billing.ledger;

import kabinet.kernel.Ids;

/** One movement of money, whose legs sum to zero. */
public record MovementId(long value) {

  public static MovementId next() {
    return new MovementId(Ids.next());
  }
}
