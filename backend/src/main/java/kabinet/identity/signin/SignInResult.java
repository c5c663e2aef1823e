package kabinet.identity.signin;

/** What came of signing in. */
public sealed interface SignInResult
    permits SignedIn, WrongSecret, SignInLocked, DeviceLost, RobotCheckRequired {}
