package kabinet.identity.passkey;

import kabinet.kernel.UserError;

/** Without it nobody could enter by this contract. */
record LastWayIn(String message) implements RemovePasskeyResult, UserError {}
