package kabinet.identity.passkey;

/** What came of adding a passkey. */
sealed interface AddPasskeyResult
    permits PasskeyAdded, PasskeyNotTaken, PasskeyNameNotTaken, TooManyPasskeys {}
