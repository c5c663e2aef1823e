package kabinet.billing.order;

import java.time.Instant;
import java.util.List;
import kabinet.kernel.Money;

/** B6: what a paid act would do, held for ten minutes. */
public record Quote(
    String id,
    Instant validUntil,
    Money chargedNow,
    List<QuoteLine> lines,
    List<QuoteLoss> losses,
    Money balanceAfter,
    boolean affordable) {}
