package kabinet.identity.passkey;

import java.time.Instant;

/** It opens nothing any more. */
record PasskeyRemoved(Instant at) implements RemovePasskeyResult {}
