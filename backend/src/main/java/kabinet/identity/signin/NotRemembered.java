package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** This device is not remembered, or not any more. */
record NotRemembered(String message) implements ResumeSessionResult, UserError {}
