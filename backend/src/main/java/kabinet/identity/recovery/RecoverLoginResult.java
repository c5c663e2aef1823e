package kabinet.identity.recovery;

/** What came of matching somebody's identity. */
sealed interface RecoverLoginResult
    permits IdentityMatched, IdentityNotMatched, IdentityNotOnFile, MatchingClosed {}
