package kabinet.identity.network;

import java.net.URI;

/** The browser shall go to the network now. */
record LinkingStarted(URI url) implements LinkIdentityResult {}
