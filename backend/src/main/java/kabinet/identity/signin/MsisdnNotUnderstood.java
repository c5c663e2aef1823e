package kabinet.identity.signin;

import kabinet.kernel.UserError;

/** What was typed is no mobile number of the operator's country. */
record MsisdnNotUnderstood(String message) implements RequestSignInCodeResult, UserError {}
