package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** The secret does not open this login, or no longer; which of the two stays untold. */
record WrongSecret(String message, int attemptsLeft)
    implements SignInResult, ChangePasswordResult, UserError {}
