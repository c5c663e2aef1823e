package kabinet.billing.order;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.ledger.Ledger;
import kabinet.kernel.UserError;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** B7: takes a paid change back while it is unused. */
@Service
class Undo {

  private final Orders orders;
  private final Ledger ledger;
  private final OrderWords words;
  private final Clock clock;
  private final Map<OrderKind, Undoable> undoables;

  Undo(Orders orders, Ledger ledger, OrderWords words, Clock clock, List<Undoable> undoables) {
    this.orders = orders;
    this.ledger = ledger;
    this.words = words;
    this.clock = clock;
    this.undoables = undoables.stream().collect(Collectors.toMap(Undoable::kind, one -> one));
  }

  /** The order tells which account to hold, so what is read after that must not be of before. */
  @Retryable(
      includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
      maxRetries = 3,
      delay = 20,
      jitter = 20)
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Outcome<Undone> undo(OrderId id, IdempotencyKey key, Viewer viewer, Locale language) {
    var account = ledger.hold(orders.accountOf(id, viewer), viewer);
    var order = orders.lock(id, viewer);
    var request =
        new OrderRequest(
            OrderKind.UNDO, account.id(), account.household(), viewer.user(), key, List.of(id));
    return switch (orders.earlier(request)) {
      case Earlier.Same(var done) -> new Outcome.Done<>(new Undone(order, viewer));
      case Earlier.Other() -> new Outcome.Refused<>(new KeyAlreadyUsed(words.keyUsed(language)));
      case Earlier.Nothing() -> undoFirst(order, request, account, viewer, language);
    };
  }

  private Outcome<Undone> undoFirst(
      Order order, OrderRequest request, HeldAccount account, Viewer viewer, Locale language) {
    var now = clock.instant();
    if (order.undoneAt() == null) {
      var refusal = takenBack(order, account, language);
      if (refusal != null) {
        return new Outcome.Refused<>(refusal);
      }
      orders.undone(order.id(), now);
    }
    orders.add(
        request,
        new Order(OrderId.next(), OrderKind.UNDO, account.id(), now, null, null, null, null));
    return new Outcome.Done<>(new Undone(orders.lock(order.id(), viewer), viewer));
  }

  private @Nullable UserError takenBack(Order order, HeldAccount account, Locale language) {
    if (account.closed()) {
      return new AccountClosed(words.closed(language));
    }
    var until = order.undoUntil();
    var undoable = undoables.get(order.kind());
    if (until == null || undoable == null) {
      return new UndoTooLate(words.noUndo(language));
    }
    if (!clock.instant().isBefore(until)) {
      return new UndoTooLate(words.undoTooLate(until, language));
    }
    return !orders.followed(order) && undoable.takeBack(order, account)
        ? null
        : new UndoUsed(words.undoUsed(language));
  }
}
