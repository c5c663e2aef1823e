package kabinet.household.bysim;

/** The request waits for both SIMs. */
record LineLinkRequested(LineLinkRequest request) implements RequestLineLinkResult {}
