package kabinet.identity.recovery;

import kabinet.kernel.UserError;

/** There is no such login, or nothing to match it with. */
record IdentityNotOnFile(String message) implements RecoverLoginResult, UserError {}
