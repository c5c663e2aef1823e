package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** R10: there is one; it is changed by whoever knows it. */
record PasswordAlreadySet(String message) implements SetPasswordResult, UserError {}
