package kabinet.operations.desk;

import kabinet.kernel.StaffMember;

/** Where the operator's staff work; the modules whose work it is add their queues to it. */
record Desk(StaffMember member) {}
