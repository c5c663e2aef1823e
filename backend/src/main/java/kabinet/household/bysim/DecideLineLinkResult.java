package kabinet.household.bysim;

/** What came of a decision. */
sealed interface DecideLineLinkResult
    permits LineLinkDecided, LineLinkReasonMissing, LineLinkNotPossible, LineLinkAlreadyDecided {}
