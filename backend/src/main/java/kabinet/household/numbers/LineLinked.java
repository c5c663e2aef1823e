package kabinet.household.numbers;

import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;

/** It is in the viewer's household now. */
record LineLinked(AccountId lineId, Viewer viewer) implements LinkLineResult {}
