package kabinet.billing.ledger;

import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A subscriber's leg of a movement. Its sum is what its reason says and nothing else.
 *
 * @param category null for what is no expense
 * @param subject what the words of its kind are filled with; null where they say all
 */
public record Posting(
    AccountId account,
    EntryKind kind,
    @Nullable ExpenseCategory category,
    @Nullable Wording subject,
    Reason reason) {

  public Money amount() {
    return reason.sum();
  }
}
