package kabinet.billing.ledger;

import java.util.List;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import org.springframework.stereotype.Component;

/** R48: every operation there ever was; what others may ask about it. */
@Component
public class Archive {

  private final LedgerEntries entries;

  Archive(LedgerEntries entries) {
    this.entries = entries;
  }

  /** The entries of these accounts of a viewer's, read when the first of them is asked for. */
  public LedgerPages pages(Reached whose, List<AccountId> accounts) {
    return new LedgerPages(entries, whose, accounts);
  }
}
