package kabinet.household.bysim;

import java.time.Instant;
import kabinet.kernel.Msisdn;

/** R39: a request as the desk sees it: two numbers, and to whom each is registered. */
record LineLinkCase(
    LineLinkRequestId id,
    Msisdn msisdn,
    String holderName,
    Msisdn otherMsisdn,
    String otherHolderName,
    boolean samePersonOnFile,
    Instant askedAt,
    Instant dueAt) {}
