package kabinet.identity.proof;

import kabinet.kernel.UserError;

/** That proves nothing; so many more tries before the login is locked. */
record WrongProof(String message, int attemptsLeft) implements ProveResult, UserError {}
