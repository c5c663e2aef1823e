package kabinet.identity.signin;

/** What came of signing in. */
sealed interface SignInResult permits SignedIn, WrongSecret, SignInLocked {}
