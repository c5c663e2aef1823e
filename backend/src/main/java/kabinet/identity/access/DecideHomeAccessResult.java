package kabinet.identity.access;

/** What came of a decision. */
sealed interface DecideHomeAccessResult
    permits HomeAccessDecided, AccessReasonMissing, AccessAlreadyDecided {}
