package kabinet.mobile.device;

import java.time.Instant;

/** Entering through the number works again. */
record DeviceFound(Instant at) implements UnmarkDeviceLostResult {}
