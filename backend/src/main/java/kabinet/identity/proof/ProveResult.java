package kabinet.identity.proof;

/** What came of proving who asks. */
sealed interface ProveResult permits Proved, WrongProof, ProofLocked {}
