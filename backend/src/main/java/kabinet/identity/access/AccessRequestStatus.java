package kabinet.identity.access;

/** What became of a request for access. */
public enum AccessRequestStatus {
  PENDING,
  APPROVED,
  REJECTED
}
