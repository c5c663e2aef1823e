package kabinet.billing.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
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

  Collection<HeldAccount> all() {
    return byId.values();
  }

  HeldAccounts with(HeldAccount changed) {
    var more = new LinkedHashMap<>(byId);
    more.put(changed.id(), changed);
    return new HeldAccounts(more);
  }
}
