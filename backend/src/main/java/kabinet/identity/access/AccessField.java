package kabinet.identity.access;

/** Which answer of the form is to be given otherwise. */
enum AccessField {
  CONTRACT_NUMBER,
  NAME,
  CONTACT,
  PASSWORD,
  REPEAT,
  DOCUMENTS
}
