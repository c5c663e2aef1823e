package kabinet.identity.passkey;

import kabinet.kernel.UserError;

/** A name is some characters, and fits in a line. */
record PasskeyNameNotTaken(String message)
    implements AddPasskeyResult, RenamePasskeyResult, UserError {}
