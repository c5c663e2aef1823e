package kabinet.identity.network;

import kabinet.kernel.UserError;

/** R18: without this network nothing would be left to sign in with. */
record NetworkIsLastWayIn(String message) implements UnlinkIdentityResult, UserError {}
