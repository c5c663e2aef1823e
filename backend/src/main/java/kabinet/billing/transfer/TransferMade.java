package kabinet.billing.transfer;

import kabinet.billing.order.Order;
import kabinet.kernel.Viewer;

/** The money is on its way, or there. */
record TransferMade(Order order, Transfer transfer, Viewer viewer) {}
