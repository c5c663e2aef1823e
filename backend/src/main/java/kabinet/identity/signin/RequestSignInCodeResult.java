package kabinet.identity.signin;

/** What came of asking for a code. */
sealed interface RequestSignInCodeResult
    permits SignInCodeSent, MsisdnNotUnderstood, TooManyCodes, SignInLocked, RobotCheckRequired {}
