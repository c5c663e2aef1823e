package kabinet.identity.passkey;

import kabinet.kernel.UserError;

/** Nobody needs more; one that is not used any more makes room. */
record TooManyPasskeys(String message, int most)
    implements RequestPasskeyResult, AddPasskeyResult, UserError {}
