package kabinet.identity.signin;

import kabinet.identity.password.PasswordFault;
import kabinet.kernel.UserError;

/** R9: too short, or one that others would guess. */
record PasswordNotTaken(String message, PasswordFault fault)
    implements SetPasswordResult, ChangePasswordResult, UserError {}
