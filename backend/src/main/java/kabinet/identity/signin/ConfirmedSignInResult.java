package kabinet.identity.signin;

/** What a browser that waits for a word from another device is told. */
sealed interface ConfirmedSignInResult permits SignedIn, NotConfirmedYet, NotConfirmed {}
