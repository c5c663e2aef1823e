package kabinet.identity.proof;

import java.time.Instant;

/** The session has proved it once more, for some minutes. */
record Proved(SecondProofWay way, Instant until) implements ProveResult {}
