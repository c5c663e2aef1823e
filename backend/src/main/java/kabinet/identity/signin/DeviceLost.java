package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** R30, S9: the secret is right, but the phone of this number is lost: nobody enters through it. */
record DeviceLost(String message) implements SignInResult, UserError {}
