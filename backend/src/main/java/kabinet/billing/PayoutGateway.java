package kabinet.billing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who pays out to cards and wallets. Nothing here throws: a gateway that cannot be reached has said
 * {@link PayoutAnswer#UNSURE}.
 */
public interface PayoutGateway {

  /** What it pays out to at present; what is not among them is not offered. */
  Set<TransferKind> kinds();

  /**
   * What the gateway knows a card or wallet by, so that its number need not be kept; null if it
   * pays nothing out there.
   */
  @Nullable Recognised recognise(TransferKind kind, String number);

  /** Pays once, however often it is asked under the same key. */
  PayoutAnswer pay(Payout payout);

  /** What has become of a payout, without paying anything. */
  PayoutAnswer look(Payout payout);

  /**
   * A card or wallet without its number.
   *
   * @param token goes through the subscriber's browser, signed, and is kept until the money is
   *     there
   * @param masked what people see: the last digits
   */
  record Recognised(String token, String masked) {}
}
