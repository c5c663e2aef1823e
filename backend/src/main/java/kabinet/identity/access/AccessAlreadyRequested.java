package kabinet.identity.access;

import kabinet.kernel.UserError;

/** One request for a contract at a time, and a few a day; alike for contracts nobody has. */
record AccessAlreadyRequested(String message) implements RegisterHomeAccessResult, UserError {}
