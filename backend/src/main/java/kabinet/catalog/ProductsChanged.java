package kabinet.catalog;

import java.util.List;

/** These products are new, or not what they were; told in the transaction that changed them. */
public record ProductsChanged(List<ProductId> products) {}
