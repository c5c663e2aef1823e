package kabinet.household.bysim;

/** What came of asking for a number by both SIMs. */
sealed interface RequestLineLinkResult
    permits LineLinkRequested,
        OwnerOnly,
        NumberNotUnderstood,
        NumberAlreadyHere,
        NoOwnSim,
        TooManyLineLinks {}
