package kabinet.identity.passkey;

/** The passkey works from now on. */
record PasskeyAdded(Passkey passkey) implements AddPasskeyResult {}
