package kabinet.billing.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.Connection;
import kabinet.platform.graphql.Cursor;

/**
 * The entries asked for in one request: a window is read once for all accounts at hand, when the
 * first of them is asked.
 */
public final class LedgerPages {

  private final LedgerEntries entries;
  private final Reached whose;
  private final List<AccountId> accounts;
  private final Map<LedgerWindow, Map<AccountId, List<LedgerEntry>>> read = new HashMap<>();

  LedgerPages(LedgerEntries entries, Reached whose, List<AccountId> accounts) {
    this.entries = entries;
    this.whose = whose;
    this.accounts = accounts;
  }

  Connection<LedgerEntry> page(AccountId account, LedgerWindow window) {
    var rows =
        read.computeIfAbsent(window, unread -> entries.latest(whose.user(), accounts, unread))
            .getOrDefault(account, List.of());
    return Connection.of(rows, window.page().first(), LedgerPages::cursor);
  }

  private static String cursor(LedgerEntry entry) {
    return new Cursor(entry.id().seq()).toString();
  }
}
