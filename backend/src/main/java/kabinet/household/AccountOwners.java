package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOUSEHOLD;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * Who comes in through an account: the holder where the reach is the household, otherwise whoever
 * uses that account.
 */
@Repository
public class AccountOwners {

  private final DSLContext db;

  AccountOwners(DSLContext db) {
    this.db = db;
  }

  /** The user, how the operator addresses that person, and the account's number in the books. */
  public record AccountOwner(
      AccountId account, UserId user, String addressedAs, String accountNumber) {}

  public Map<AccountId, AccountOwner> of(Collection<AccountId> accounts) {
    return db
        .select(
            ACCOUNT.ID,
            ACCOUNT.REACH,
            ACCOUNT.LABEL,
            ACCOUNT.ACCOUNT_NUMBER,
            HOLDER.ID,
            HOLDER.DISPLAY_NAME)
        .from(ACCOUNT)
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
        .join(HOLDER)
        .on(HOLDER.ID.eq(HOUSEHOLD.HOLDER_ID))
        .where(ACCOUNT.ID.in(accounts))
        .fetch(
            row ->
                row.value2() == Reach.OWNER
                    ? new AccountOwner(
                        row.value1(), new UserId(row.value5().value()), row.value6(), row.value4())
                    : new AccountOwner(
                        row.value1(), new UserId(row.value1().value()), row.value3(), row.value4()))
        .stream()
        .collect(Collectors.toMap(AccountOwner::account, owner -> owner));
  }
}
