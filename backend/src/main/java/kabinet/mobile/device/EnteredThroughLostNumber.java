package kabinet.mobile.device;

import kabinet.kernel.UserError;

/** Whoever holds the lost phone does not say that it is found. */
record EnteredThroughLostNumber(String message) implements UnmarkDeviceLostResult, UserError {}
