package kabinet.billing;

import java.time.LocalDate;
import java.util.List;
import kabinet.catalog.Product;
import kabinet.kernel.Money;

/**
 * S18: what stands still on an account for want of money. Nothing is owed for that time.
 *
 * @param missing what lets all of it go on
 */
public record StoppedServices(LocalDate since, Money missing, List<Product> products) {}
