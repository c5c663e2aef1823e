package kabinet.billing;

import kabinet.operator.OperatorProfile;
import kabinet.operator.TransferRule;

/** R44: to what money can be sent. */
public enum TransferKind {
  SUBSCRIBER,
  CARD,
  WALLET;

  /** On which terms. */
  public TransferRule rule(OperatorProfile profile) {
    var transfers = profile.transfers();
    return switch (this) {
      case SUBSCRIBER -> transfers.subscriber();
      case CARD -> transfers.card();
      case WALLET -> transfers.wallet();
    };
  }
}
