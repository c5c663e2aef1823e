package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** S1: there is none, so there is nothing to change. */
record PasswordNotSet(String message) implements ChangePasswordResult, UserError {}
