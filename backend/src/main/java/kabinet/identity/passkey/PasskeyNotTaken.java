package kabinet.identity.passkey;

import kabinet.kernel.UserError;

/** It is not what was asked for, comes too late, or is here already. */
record PasskeyNotTaken(String message) implements AddPasskeyResult, UserError {}
