package kabinet.identity.passkey;

/** What came of asking for a new passkey. */
sealed interface RequestPasskeyResult permits PasskeyRequested, TooManyPasskeys {}
