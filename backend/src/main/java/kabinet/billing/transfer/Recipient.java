package kabinet.billing.transfer;

import kabinet.billing.TransferKind;
import kabinet.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whom money can reach.
 *
 * @param account null for a card or a wallet
 */
record Recipient(TransferKind kind, String to, String masked, @Nullable AccountId account) {}
