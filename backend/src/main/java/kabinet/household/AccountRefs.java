package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;

import java.util.Collection;
import java.util.Map;
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

  public Map<AccountId, String> refs(Collection<AccountId> accounts) {
    return db.select(ACCOUNT.ID, ACCOUNT.REF)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.in(accounts))
        .fetchMap(ACCOUNT.ID, ACCOUNT.REF);
  }
}
