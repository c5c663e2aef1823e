package kabinet.identity.recovery;

import kabinet.kernel.UserError;

/** Name and document are not those on file; which of them differs is not said. */
record IdentityNotMatched(String message, int attemptsLeft)
    implements RecoverLoginResult, UserError {}
