package kabinet.mobile.device;

/** What came of saying that a phone is found. */
sealed interface UnmarkDeviceLostResult permits DeviceFound, EnteredThroughLostNumber {}
