package kabinet.identity.access;

/** What came of asking for access. */
sealed interface RegisterHomeAccessResult
    permits HomeAccessRequested, AccessRequestNotTaken, AccessAlreadyRequested {}
