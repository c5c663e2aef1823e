package kabinet.billing.order;

import java.time.Duration;
import kabinet.billing.ledger.HeldAccount;

/** B7: a kind of order that can be taken back for a while, as long as it is unused. */
public interface Undoable {

  /** For how long at least. */
  Duration UNDO_FOR = Duration.ofMinutes(10);

  OrderKind kind();

  /**
   * Puts back exactly what stood before; false, and nothing done, if it has been used. No other of
   * its kind has followed on the account.
   */
  boolean takeBack(Order order, HeldAccount held);
}
