package kabinet.billing.transfer;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kabinet.billing.ledger.HeldAccounts;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.order.IdempotencyKey;
import kabinet.billing.order.Order;
import kabinet.billing.order.OrderId;
import kabinet.billing.order.OrderKind;
import kabinet.billing.order.OrderRequest;
import kabinet.billing.order.Outcome;
import kabinet.billing.order.PaidAct;
import kabinet.billing.order.PaidActs;
import kabinet.billing.order.Quotes;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserError;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** R44: sends money that was quoted. */
@Service
class SendMoney {

  private final Ledger ledger;
  private final PaidActs acts;
  private final Quotes quotes;
  private final Recipients recipients;
  private final PayoutDesk desk;
  private final Payouts payouts;
  private final TransferOffers offers;
  private final Transfers transfers;
  private final TransferMovements movements;
  private final TransferWords words;
  private final Operators operators;
  private final Clock clock;

  SendMoney(
      Ledger ledger,
      PaidActs acts,
      Quotes quotes,
      Recipients recipients,
      PayoutDesk desk,
      Payouts payouts,
      TransferOffers offers,
      Transfers transfers,
      TransferMovements movements,
      TransferWords words,
      Operators operators,
      Clock clock) {
    this.ledger = ledger;
    this.acts = acts;
    this.quotes = quotes;
    this.recipients = recipients;
    this.desk = desk;
    this.payouts = payouts;
    this.offers = offers;
    this.transfers = transfers;
    this.movements = movements;
    this.words = words;
    this.operators = operators;
    this.clock = clock;
  }

  /**
   * Limits are counted from what was sent before, so each statement has to see what was committed
   * until it began: a snapshot taken while the second of two accounts was waited for would miss
   * what its last holder sent.
   */
  @Retryable(
      includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
      maxRetries = 3,
      delay = 20,
      jitter = 20)
  @Transactional(isolation = Isolation.READ_COMMITTED)
  public Outcome<TransferMade> send(
      AccountId from, String quoteId, IdempotencyKey key, Viewer viewer, Locale language) {
    var quoted = quotes.read(quoteId).of(OrderKind.TRANSFER, from);
    var wish = quotes.terms(quoted, Wish.class);
    var to = recipients.again(wish);
    var held = ledger.hold(accounts(from, to), viewer);
    var request =
        new OrderRequest(
            OrderKind.TRANSFER,
            from,
            held.of(from).household(),
            viewer.user(),
            key,
            List.of(quoted.number()));
    var act =
        new PaidAct(
            request,
            held.of(from),
            quoted,
            wish,
            offers.offer(wish, to == null ? null : to.account(), held.of(from).balance(), language),
            refusal(wish, from, to, held, language));
    return acts.settle(
        act,
        () -> perform(wish, from, to, held),
        order -> new TransferMade(order, transfers.ofOrder(order.id()), viewer),
        language);
  }

  private static List<AccountId> accounts(AccountId from, @Nullable Recipient to) {
    return to == null || to.account() == null
        ? List.of(from)
        : Stream.of(from, to.account()).distinct().toList();
  }

  private @Nullable UserError refusal(
      Wish wish, AccountId from, @Nullable Recipient to, HeldAccounts held, Locale language) {
    if (!desk.isServed(wish.kind())) {
      return words.off(language);
    }
    if (to == null || from.equals(to.account()) || isClosed(to, held)) {
      return words.notFound(wish.kind(), language);
    }
    var left = transfers.left(from, wish.kind());
    return left.covers(wish.amount())
        ? null
        : words.limit(left, wish.kind().rule(operators.profile()), language);
  }

  private static boolean isClosed(Recipient to, HeldAccounts held) {
    return to.account() != null && held.of(to.account()).closed();
  }

  private Order perform(Wish wish, AccountId from, @Nullable Recipient to, HeldAccounts held) {
    var order = OrderId.next();
    var now = clock.instant();
    var made = movements.send(wish, requireNonNull(to), held.of(from), held, order, now);
    transfers.add(made.transfer());
    if (made.transfer().status() == TransferStatus.SENDING) {
      payouts.add(made.transfer(), wish.to());
    }
    return new Order(order, OrderKind.TRANSFER, from, now, made.movement(), null, null, null);
  }
}
