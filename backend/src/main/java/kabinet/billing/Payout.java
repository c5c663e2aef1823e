package kabinet.billing;

import kabinet.kernel.Money;

/**
 * Money to be paid out.
 *
 * @param key the same whenever the same payout is spoken of
 * @param token what the gateway knows the card or wallet by
 */
public record Payout(String key, TransferKind kind, String token, Money amount) {

  /** A token is in no log. */
  @Override
  public String toString() {
    return key;
  }
}
