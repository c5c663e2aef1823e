package kabinet.billing.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kabinet.billing.order.IdempotencyKey;
import kabinet.billing.order.Order;
import kabinet.billing.order.OrderId;
import kabinet.billing.order.OrderKind;
import kabinet.billing.order.OrderRequest;
import kabinet.billing.order.Orders;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.UserId;
import org.springframework.transaction.support.TransactionOperations;

/** A kopeck sent from one account to another, as acts of the cabinet send it. */
record OwnTransfers(Ledger ledger, Orders orders, TransactionOperations transaction) {

  void send(long from, long to, String key) {
    transaction.executeWithoutResult(begun -> send(new AccountId(from), new AccountId(to), key));
  }

  private void send(AccountId from, AccountId to, String key) {
    var held = ledger.hold(List.of(from, to));
    var request =
        new OrderRequest(
            OrderKind.TRANSFER,
            from,
            held.of(from).household(),
            new UserId(1),
            new IdempotencyKey(key),
            List.of(to));
    orders.earlier(request);
    var at = Instant.now();
    var sent = Inputs.of("sent", Money.of(new BigDecimal("0.01")));
    var movement =
        new Movement(
            MovementId.next(),
            at,
            List.of(
                new Posting(
                    from,
                    EntryKind.TRANSFER_OUT,
                    ExpenseCategory.TRANSFERS,
                    null,
                    Reason.of(Formula.TRANSFER, sent)),
                new Posting(
                    to, EntryKind.TRANSFER_IN, null, null, Reason.of(Formula.TRANSFER_IN, sent))),
            Map.of());
    ledger.post(movement, held);
    orders.add(
        request,
        new Order(OrderId.next(), OrderKind.TRANSFER, from, at, movement.id(), null, null, null));
  }
}
