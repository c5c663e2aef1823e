package kabinet.identity.signin;

/** What came of changing the password. */
sealed interface ChangePasswordResult
    permits PasswordChanged,
        PasswordsDiffer,
        PasswordNotTaken,
        PasswordNotSet,
        WrongSecret,
        SignInLocked {}
