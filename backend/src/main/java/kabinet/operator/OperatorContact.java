package kabinet.operator;

/** One way to reach the operator, in the viewer's language. */
record OperatorContact(String label, String value, ContactKind kind) {}
