package kabinet.identity.signin;

/** What came of setting a first password. */
sealed interface SetPasswordResult
    permits PasswordSet, PasswordsDiffer, PasswordNotTaken, PasswordAlreadySet {}
