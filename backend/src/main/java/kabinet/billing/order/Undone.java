package kabinet.billing.order;

import kabinet.kernel.Viewer;

/** It is as it was before. */
record Undone(Order order, Viewer viewer) {}
