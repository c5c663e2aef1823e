package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kabinet.kernel.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * What the operator calls accounts in its own data, for modules that keep something of an account.
 */
@Repository
public class AccountRefs {

  private final DSLContext db;

  AccountRefs(DSLContext db) {
    this.db = db;
  }

  public Map<String, AccountId> accounts(Collection<String> refs) {
    return db.select(ACCOUNT.REF, ACCOUNT.ID)
        .from(ACCOUNT)
        .where(ACCOUNT.REF.in(refs))
        .fetchMap(ACCOUNT.REF, ACCOUNT.ID);
  }

  /** Says by its ref, not by its number, which account stands behind each of these values. */
  public Map<String, String> named(Map<String, Long> accounts) {
    var ids = accounts.values().stream().map(AccountId::new).toList();
    var refs =
        db.select(ACCOUNT.ID, ACCOUNT.REF)
            .from(ACCOUNT)
            .where(ACCOUNT.ID.in(ids))
            .fetchMap(ACCOUNT.ID, ACCOUNT.REF);
    return accounts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, one -> refs.getOrDefault(new AccountId(one.getValue()), "")));
  }
}
