package kabinet.identity.session;

import java.time.Instant;
import kabinet.kernel.DeviceId;

/** R16: a device that opens a session by itself when it comes next. */
record RememberedDevice(DeviceId id, String device, Instant since, Instant lastUsedAt) {}
