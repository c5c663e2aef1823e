package kabinet.billing.credit;

import kabinet.billing.order.Order;
import kabinet.kernel.Viewer;

/** Credit is on or off now. */
record CreditSet(Order order, Viewer viewer) {}
