package kabinet.identity.signin;

/** What came of a device coming back without a form. */
sealed interface ResumeSessionResult permits SignedIn, NotRemembered {}
