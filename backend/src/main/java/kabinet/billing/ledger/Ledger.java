package kabinet.billing.ledger;

import static kabinet.db.Tables.ACCOUNT_BALANCE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import kabinet.billing.ledger.EntryHash.Position;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only place where money moves. Balances are held first, in the order of their ids, so that no
 * two movements wait for each other; what is written follows the last entry of each account.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Ledger {

  private static final UserId NOBODY = new UserId(0);

  private final DSLContext db;
  private final HeldBalances balances;
  private final LedgerRows rows;
  private final ApplicationEventPublisher events;

  Ledger(DSLContext db, HeldBalances balances, LedgerRows rows, ApplicationEventPublisher events) {
    this.db = db;
    this.balances = balances;
    this.rows = rows;
    this.events = events;
  }

  /** Holds the money of one account of the viewer's. */
  public HeldAccount hold(AccountId account, Viewer viewer) {
    var held = hold(List.of(account), viewer.user()).get(account);
    if (held == null || !held.reached()) {
      throw new NotFound();
    }
    return held;
  }

  /** Holds the money of accounts for an act of the viewer's on the first of them. */
  public HeldAccounts hold(List<AccountId> accounts, Viewer viewer) {
    var held = new HeldAccounts(hold(accounts, viewer.user()));
    if (!held.of(accounts.getFirst()).reached()) {
      throw new NotFound();
    }
    return held;
  }

  /** Holds the money of accounts for an act of nobody's: what a clock or a bank brings about. */
  public HeldAccounts hold(Collection<AccountId> accounts) {
    return new HeldAccounts(hold(accounts, NOBODY));
  }

  /**
   * Holds the accounts that rows of a table name, and those rows, in the order in which the table's
   * index tells them.
   */
  public HeldAccounts hold(TableField<?, AccountId> named, Condition which) {
    return new HeldAccounts(balances.hold(named, which));
  }

  private Map<AccountId, HeldAccount> hold(Collection<AccountId> accounts, UserId user) {
    return balances.hold(accounts, user);
  }

  /** Writes a movement on accounts that are held, and says how they stand then. */
  public HeldAccounts post(Movement movement, HeldAccounts before) {
    var held = new LinkedHashMap<>(before.byId());
    var changed = new LinkedHashSet<AccountId>();
    var entries = new ArrayList<LedgerRows.Line>(movement.postings().size());
    for (var posting : movement.postings()) {
      var account = held.get(posting.account());
      if (account == null) {
        throw new NotFound();
      }
      var position =
          new Position(
              account.lastSeq() + 1,
              movement.id(),
              movement.at(),
              account.balance().plus(posting.amount()));
      var inputs = posting.reason().inputs().json();
      var hash = account.last().next(posting, position, inputs);
      entries.add(new LedgerRows.Line(posting, position, inputs, hash));
      held.put(account.id(), account.after(position, hash));
      changed.add(account.id());
      if (!posting.amount().isNegative()) {
        moneyCame(account);
      }
    }
    rows.add(movement, entries);
    rows.book(movement);
    rows.update(movement, changed.stream().map(held::get).toList(), before);
    return new HeldAccounts(held);
  }

  /** R51, R52: how far below zero an account that is held may go from now on. */
  public HeldAccount limitCredit(HeldAccount held, Money limit) {
    db.update(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, limit)
        .set(ACCOUNT_BALANCE.CREDIT_CHOSEN, true)
        .where(ACCOUNT_BALANCE.ACCOUNT_ID.eq(held.id()))
        .execute();
    if (limit.compareTo(held.creditLimit()) > 0) {
      moneyCame(held);
    }
    return held.withCreditLimit(limit);
  }

  /** What stands still for want of money goes on by itself. */
  private void moneyCame(HeldAccount account) {
    if (account.stoppedOn() != null) {
      events.publishEvent(new MoneyCame(account.id()));
    }
  }
}
