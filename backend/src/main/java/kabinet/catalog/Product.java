package kabinet.catalog;

import java.time.Instant;
import java.time.LocalDate;
import kabinet.kernel.Node;
import org.jspecify.annotations.Nullable;

/**
 * An offering that an account holds, at the prices agreed.
 *
 * @param agreedChargeOn a day its fee was to be taken on, which fixes all later ones
 * @param nextChargeOn the first of them that is not settled yet
 * @param stoppedSince since when it stands still for want of money
 */
public record Product(
    ProductId id,
    ProductOffering offering,
    ProductStatus status,
    Instant since,
    @Nullable LocalDate agreedChargeOn,
    @Nullable LocalDate nextChargeOn,
    @Nullable LocalDate stoppedSince)
    implements Node {}
