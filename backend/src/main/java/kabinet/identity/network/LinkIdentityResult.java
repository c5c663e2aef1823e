package kabinet.identity.network;

/** What came of beginning to link a network. */
sealed interface LinkIdentityResult permits LinkingStarted {}
