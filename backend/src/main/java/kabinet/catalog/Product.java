package kabinet.catalog;

import java.time.Instant;
import java.time.LocalDate;
import kabinet.kernel.Node;
import org.jspecify.annotations.Nullable;

/** An offering that an account holds, at the prices agreed. */
public record Product(
    ProductId id,
    ProductOffering offering,
    ProductStatus status,
    Instant since,
    @Nullable LocalDate nextChargeOn)
    implements Node {}
