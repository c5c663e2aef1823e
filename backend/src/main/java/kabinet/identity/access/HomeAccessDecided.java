package kabinet.identity.access;

import java.time.Instant;

/** The request is decided, now or by an earlier decision of the same kind. */
record HomeAccessDecided(AccessRequestId requestId, AccessRequestStatus status, Instant at)
    implements DecideHomeAccessResult {}
