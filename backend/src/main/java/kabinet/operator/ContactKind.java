package kabinet.operator;

/** How a contact is reached. */
enum ContactKind {
  PHONE,
  EMAIL
}
