package kabinet.billing.transfer;

/** Where the money of a transfer is. */
public enum TransferStatus {
  DONE,
  SENDING,
  RETURNED
}
