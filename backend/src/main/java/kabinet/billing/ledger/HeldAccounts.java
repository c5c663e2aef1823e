package kabinet.billing.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;

/** Accounts whose money is held until the transaction ends. */
public record HeldAccounts(Map<AccountId, HeldAccount> byId) {

  public HeldAccounts {
    byId = Map.copyOf(byId);
  }

  public HeldAccount of(AccountId account) {
    var held = byId.get(account);
    if (held == null) {
      throw new NotFound();
    }
    return held;
  }

  /** All of them, in the order of their ids. */
  public List<HeldAccount> all() {
    return byId.values().stream()
        .sorted(Comparator.comparingLong(account -> account.id().value()))
        .toList();
  }
}
