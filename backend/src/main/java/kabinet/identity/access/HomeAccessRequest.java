package kabinet.identity.access;

import java.time.Instant;
import kabinet.kernel.ContractNumber;

/** A request as the desk sees it, beside what is on file. */
record HomeAccessRequest(
    AccessRequestId id,
    ContractNumber contractNumber,
    String name,
    String holderName,
    boolean nameOnFile,
    String contact,
    boolean contactOnFile,
    Instant askedAt,
    Instant dueAt) {}
