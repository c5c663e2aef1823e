package kabinet.billing.ledger;

import java.time.Instant;
import java.util.Locale;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Node;
import kabinet.kernel.Wording;
import org.jspecify.annotations.Nullable;

/** An operation on an account as people read it, with why it has its sum. */
record LedgerEntry(
    LedgerEntryId id,
    Instant at,
    EntryKind kind,
    @Nullable ExpenseCategory category,
    Money amount,
    Money balanceAfter,
    @Nullable Wording subject,
    Reason reason,
    EntryWords words,
    Locale language)
    implements Node {

  public AccountId accountId() {
    return id.account();
  }

  public String text() {
    return words.entry(kind, subject, language);
  }

  public ChargeExplanation why() {
    return words.explain(reason, language);
  }
}
