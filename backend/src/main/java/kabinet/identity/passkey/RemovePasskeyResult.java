package kabinet.identity.passkey;

/** What came of removing a passkey. */
sealed interface RemovePasskeyResult permits PasskeyRemoved, LastWayIn {}
