package kabinet.identity.passkey;

/** What came of renaming a passkey. */
sealed interface RenamePasskeyResult permits PasskeyRenamed, PasskeyNameNotTaken {}
