package kabinet.identity.access;

import java.time.Instant;
import kabinet.kernel.ContractNumber;

/** R20: heard; whether there is such a contract is not said. */
record HomeAccessRequested(ContractNumber contractNumber, Instant dueAt, String message)
    implements RegisterHomeAccessResult {}
