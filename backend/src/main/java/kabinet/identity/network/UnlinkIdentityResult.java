package kabinet.identity.network;

sealed interface UnlinkIdentityResult permits IdentityUnlinked, NetworkIsLastWayIn {}
