package kabinet.household.bysim;

import java.time.Instant;

/** The request is decided, and both numbers are told. */
record LineLinkDecided(LineLinkRequestId requestId, LineLinkStatus status, Instant at)
    implements DecideLineLinkResult {}
