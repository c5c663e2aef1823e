package kabinet.billing.ledger;

import java.time.Instant;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an account comes with: an operation from the operator's earlier books. The first of an
 * account is what stood before them all.
 *
 * @param ref what the operator calls it; null for a balance of which no more is known
 */
record FormerOperation(
    String account,
    @Nullable String ref,
    Instant at,
    EntryKind kind,
    @Nullable ExpenseCategory category,
    Money amount,
    @Nullable Wording subject) {

  Posting posting(AccountId id) {
    boolean opening = kind == EntryKind.OPENING;
    var inputs = Inputs.of(opening ? "balance" : "amount", amount);
    return new Posting(
        id,
        kind,
        category,
        subject,
        Reason.of(
            opening ? Formula.OPENING : Formula.FORMER,
            ref == null ? inputs : inputs.and("ref", ref)));
  }
}
