package kabinet.identity.access;

/** What is accepted before access is asked for. */
enum AccessDocumentKind {
  TERMS,
  PERSONAL_DATA
}
