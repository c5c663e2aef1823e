package kabinet.identity.staff;

import java.time.Instant;

/** The desk session is over, if there was one. */
record StaffSignedOut(Instant at) {}
