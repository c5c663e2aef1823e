package kabinet.identity.passkey;

import kabinet.identity.PasskeyId;

/** It is called this from now on. */
record PasskeyRenamed(PasskeyId id, String name) implements RenamePasskeyResult {}
