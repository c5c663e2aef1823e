package kabinet.household.numbers;

import kabinet.kernel.Viewer;

/** It is back where it came from. */
record LineUnlinked(Viewer viewer) implements UnlinkLineResult {}
