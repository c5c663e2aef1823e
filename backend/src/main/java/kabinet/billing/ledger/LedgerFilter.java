package kabinet.billing.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which entries to show; what is null does not matter. */
record LedgerFilter(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable ExpenseCategory category,
    @Nullable String text) {

  static final LedgerFilter NONE = new LedgerFilter(null, null, null, null);
}
