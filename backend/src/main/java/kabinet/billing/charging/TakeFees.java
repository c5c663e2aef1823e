package kabinet.billing.charging;

import static java.util.stream.Collectors.groupingBy;
import static kabinet.db.Tables.FEE_POSITION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import kabinet.billing.charging.FeePositions.Chunk;
import kabinet.billing.ledger.Book;
import kabinet.billing.ledger.HeldAccounts;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.Movement;
import kabinet.billing.ledger.Posting;
import kabinet.catalog.Catalog;
import kabinet.kernel.AccountId;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * S18: takes fees of many accounts in one transaction of a few statements. Positions and money are
 * held first and say the truth then, so whoever comes second finds nothing left to take.
 */
@Service
class TakeFees {

  private final Ledger ledger;
  private final FeePositions positions;
  private final HeldProducts products;
  private final Catalog catalog;
  private final Operators operators;
  private final Clock clock;

  TakeFees(
      Ledger ledger,
      FeePositions positions,
      HeldProducts products,
      Catalog catalog,
      Operators operators,
      Clock clock) {
    this.ledger = ledger;
    this.positions = positions;
    this.products = products;
    this.catalog = catalog;
    this.operators = operators;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  private ZoneId zone() {
    return operators.profile().timeZone();
  }

  /** What is due on a day of some accounts. Only rows that are held are held, and no gaps. */
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public void take(Chunk chunk, LocalDate today) {
    var held = ledger.hold(FEE_POSITION.ACCOUNT_ID, chunk.positions());
    var due = products.at(chunk.positions(), zone());
    settle(held, due, false, (fees, ofAccount) -> fees.take(ofAccount, chunk.day(), today));
  }

  /** Goes on with what stands still on an account to which money has come. */
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional(isolation = Isolation.READ_COMMITTED, propagation = Propagation.REQUIRES_NEW)
  public void goOn(AccountId account) {
    var stopped = FeePositions.stopped(account);
    var held = ledger.hold(FEE_POSITION.ACCOUNT_ID, stopped);
    var today = today();
    settle(
        held,
        products.at(stopped, zone()),
        true,
        (fees, ofAccount) -> fees.resume(ofAccount, today));
  }

  /** Only accounts that are held: what was told meanwhile is due again. */
  private void settle(
      HeldAccounts held,
      List<HeldProduct> all,
      boolean whole,
      BiConsumer<AccountFees, List<HeldProduct>> act) {
    if (all.isEmpty()) {
      return;
    }
    var offerings = FeeOfferings.current(catalog);
    var ofAccounts = all.stream().collect(groupingBy(one -> one.position().account()));
    List<Posting> postings = new ArrayList<>(all.size());
    List<FeePosition> changed = new ArrayList<>(all.size());
    Map<AccountId, @Nullable LocalDate> stops = new LinkedHashMap<>();
    for (var account : held.all()) {
      var fees = new AccountFees(account, offerings, postings);
      act.accept(fees, ofAccounts.getOrDefault(account.id(), List.of()));
      changed.addAll(fees.positions());
      boolean tells = whole || fees.stoppedOn() != null; // or another product may stand still
      if (tells && !Objects.equals(fees.stoppedOn(), account.stoppedOn())) {
        stops.put(account.id(), fees.stoppedOn());
      }
    }
    if (!postings.isEmpty()) {
      ledger.post(Movement.against(Book.REVENUE, clock.instant(), postings), held);
    }
    if (!changed.isEmpty()) {
      positions.keep(changed);
    }
    if (!stops.isEmpty()) {
      positions.keepStops(stops);
    }
  }
}
