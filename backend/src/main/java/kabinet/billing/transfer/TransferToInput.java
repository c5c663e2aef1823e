package kabinet.billing.transfer;

import kabinet.billing.TransferKind;
import org.jspecify.annotations.Nullable;

/** To whom, as typed: exactly one of the three, which the contract sees to. */
record TransferToInput(@Nullable String msisdn, @Nullable String card, @Nullable String wallet) {

  TransferKind kind() {
    if (msisdn != null) {
      return TransferKind.SUBSCRIBER;
    }
    return card == null ? TransferKind.WALLET : TransferKind.CARD;
  }

  String typed() {
    if (msisdn != null) {
      return msisdn;
    }
    return card == null ? String.valueOf(wallet) : card;
  }

  /** A card's number is in no log. */
  @Override
  public String toString() {
    return kind().toString();
  }
}
