package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** R9: typed twice, and not the same. */
record PasswordsDiffer(String message)
    implements SetPasswordResult, ChangePasswordResult, UserError {}
