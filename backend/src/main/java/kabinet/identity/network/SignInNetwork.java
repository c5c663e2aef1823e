package kabinet.identity.network;

/** A network that people sign in through, by its name in their language. */
record SignInNetwork(String id, String name) {}
