package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** It was refused, or nobody answered in time. */
record NotConfirmed(String message) implements ConfirmedSignInResult, UserError {}
