package kabinet.billing.transfer;

import java.time.Instant;
import kabinet.billing.TransferKind;
import kabinet.billing.order.OrderId;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Node;
import org.jspecify.annotations.Nullable;

/**
 * Money that was sent.
 *
 * @param toAccount null if it left for a card or a wallet
 * @param to the number it went to, masked
 * @param entry the sender's entry of the sum; that of the fee follows it
 */
record Transfer(
    TransferId id,
    OrderId orderId,
    AccountId accountId,
    TransferKind kind,
    @Nullable AccountId toAccount,
    String to,
    Money amount,
    Money fee,
    long entry,
    TransferStatus status,
    Instant at)
    implements Node {}
