package kabinet.household.bysim;

/** R39: what staff decide. */
enum LineLinkDecision {
  APPROVE,
  REJECT;

  LineLinkStatus becomes() {
    return this == APPROVE ? LineLinkStatus.APPROVED : LineLinkStatus.REJECTED;
  }
}
