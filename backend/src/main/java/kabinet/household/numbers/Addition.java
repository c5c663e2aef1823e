package kabinet.household.numbers;

/** Whether an account joined a household, and if not, why. */
public enum Addition {
  ADDED,
  OWNER_ONLY,
  ALREADY_HERE,
  HOLDER_MISMATCH,
  LINKED_ELSEWHERE,
  OTHERS_DEPEND
}
