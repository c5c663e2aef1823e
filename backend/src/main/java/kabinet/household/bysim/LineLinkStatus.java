package kabinet.household.bysim;

/** R39: how far a request for another number has come. */
public enum LineLinkStatus {
  /** Waits for the code to be dialled on both SIMs. */
  CONFIRMING,
  /** Both SIMs have spoken; staff have not. */
  PENDING,
  APPROVED,
  REJECTED,
  /** The SIMs did not speak in time, or one of them took its word back. */
  EXPIRED
}
