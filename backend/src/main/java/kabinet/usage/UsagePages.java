package kabinet.usage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.Connection;
import kabinet.platform.graphql.Cursor;

/**
 * The usage asked for in one request: a window is read once for all lines reached, when the first
 * of them is asked. A filter is each line's own statement.
 */
public final class UsagePages {

  private final UsageRecords records;
  private final Reached whose;
  private final Map<UsageWindow, Map<AccountId, List<UsageRecord>>> read = new HashMap<>();

  UsagePages(UsageRecords records, Reached whose) {
    this.records = records;
    this.whose = whose;
  }

  Connection<UsageRecord> page(AccountId line, UsageWindow window) {
    if (window.filtered()) {
      return Connection.of(
          records.filtered(whose, line, window), window.first(), UsagePages::cursor);
    }
    List<UsageRecord> rows =
        read.computeIfAbsent(window, unread -> records.recent(whose, unread))
            .getOrDefault(line, List.of());
    // numbered from 1 without gaps, so the number of the last row says whether more follows
    boolean more = !rows.isEmpty() && rows.getLast().seq() > 1;
    return Connection.of(rows, more, UsagePages::cursor);
  }

  private static String cursor(UsageRecord row) {
    return new Cursor(row.seq()).toString();
  }
}
