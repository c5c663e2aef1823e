package kabinet.billing.order;

import java.time.Instant;
import kabinet.billing.ledger.MovementId;
import kabinet.kernel.AccountId;
import kabinet.kernel.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that was ordered and done.
 *
 * @param movement null if no money moved
 * @param undoUntil null for what cannot be taken back
 * @param before what stood before, to be put back
 */
public record Order(
    OrderId id,
    OrderKind kind,
    AccountId accountId,
    Instant placedAt,
    @Nullable MovementId movement,
    @Nullable Instant undoUntil,
    @Nullable Instant undoneAt,
    @Nullable String before)
    implements Node {}
