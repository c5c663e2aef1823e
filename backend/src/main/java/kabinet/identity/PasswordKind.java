package kabinet.identity;

/** Where a password comes from (S2). */
public enum PasswordKind {
  /** Chosen by its owner. */
  PERMANENT,
  /** Made by the operator; lives until replaced. */
  GENERATED
}
