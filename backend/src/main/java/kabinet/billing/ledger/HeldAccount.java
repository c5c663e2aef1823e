package kabinet.billing.ledger;

import kabinet.household.AccountKind;
import kabinet.household.HouseholdId;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;

/**
 * An account's money, held until the transaction ends.
 *
 * @param reached whether the one who acts reaches the account
 * @param last the hash of the latest entry
 */
public record HeldAccount(
    AccountId id,
    AccountKind kind,
    HouseholdId household,
    boolean reached,
    boolean closed,
    Money balance,
    Money creditLimit,
    long lastSeq,
    EntryHash last) {

  public Money missing(Money charge, Funds funds) {
    return funds.missing(balance, creditLimit, charge);
  }

  HeldAccount after(EntryHash.Position entry, EntryHash hash) {
    return new HeldAccount(
        id, kind, household, reached, closed, entry.balanceAfter(), creditLimit, entry.seq(), hash);
  }

  HeldAccount withCreditLimit(Money limit) {
    return new HeldAccount(id, kind, household, reached, closed, balance, limit, lastSeq, last);
  }
}
