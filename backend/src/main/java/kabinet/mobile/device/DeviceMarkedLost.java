package kabinet.mobile.device;

import java.time.Instant;

/**
 * Nobody enters through the number any more; so many sessions are over, perhaps the viewer's too.
 */
record DeviceMarkedLost(Instant since, int endedSessions, boolean signedOut) {}
