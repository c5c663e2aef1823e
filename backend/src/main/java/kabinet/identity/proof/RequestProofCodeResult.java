package kabinet.identity.proof;

/** What came of asking for a code to prove with. */
sealed interface RequestProofCodeResult permits ProofCodeSent, ProofCodeNotSent {}
