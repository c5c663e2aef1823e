package kabinet.operator;

/** How a contact is reached. */
public enum ContactKind {
  PHONE,
  EMAIL
}
