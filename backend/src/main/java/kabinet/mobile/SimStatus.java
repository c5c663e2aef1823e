package kabinet.mobile;

/** Whether a SIM works. */
public enum SimStatus {
  ACTIVE,
  BLOCKED,
  REPLACED
}
