package kabinet.billing.ledger;

import java.time.LocalDate;
import kabinet.household.AccountKind;
import kabinet.household.HouseholdId;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An account's money, held until the transaction ends.
 *
 * @param reached whether the one who acts reaches the account
 * @param stoppedOn since when something on it stands still for want of money; null if nothing does
 * @param last the hash of the latest entry
 */
public record HeldAccount(
    AccountId id,
    AccountKind kind,
    HouseholdId household,
    boolean reached,
    boolean closed,
    @Nullable LocalDate stoppedOn,
    Money balance,
    Money creditLimit,
    long lastSeq,
    EntryHash last) {

  public Money missing(Money charge, Funds funds) {
    return funds.missing(balance, creditLimit, charge);
  }

  HeldAccount after(EntryHash.Position entry, EntryHash hash) {
    return new HeldAccount(
        id,
        kind,
        household,
        reached,
        closed,
        stoppedOn,
        entry.balanceAfter(),
        creditLimit,
        entry.seq(),
        hash);
  }

  HeldAccount withCreditLimit(Money limit) {
    return new HeldAccount(
        id, kind, household, reached, closed, stoppedOn, balance, limit, lastSeq, last);
  }
}
