package kabinet.identity.access;

/** What staff may say to a request. */
enum AccessDecision {
  APPROVE,
  REJECT;

  AccessRequestStatus becomes() {
    return this == APPROVE ? AccessRequestStatus.APPROVED : AccessRequestStatus.REJECTED;
  }
}
