package kabinet.identity.signin;

/** What came of asking a device that is signed in. */
sealed interface AskDeviceResult
    permits DeviceAsked, AskedTooOften, SignInLocked, RobotCheckRequired {}
