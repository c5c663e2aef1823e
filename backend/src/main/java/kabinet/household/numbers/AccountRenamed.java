package kabinet.household.numbers;

import kabinet.kernel.Viewer;

/** It is called that from now on, and no import calls it otherwise. */
record AccountRenamed(Viewer viewer) implements RenameAccountResult {}
