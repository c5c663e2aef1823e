package kabinet.household;

import java.util.List;
import kabinet.kernel.AccountId;

/** What is known of these accounts, or of the people behind them, is no longer what it was. */
public record AccountsChanged(List<AccountId> accounts) {}
