package kabinet.billing.transfer;

import kabinet.billing.order.Quote;
import kabinet.kernel.Money;

/** What sending would do, and how much could be sent before it. */
record TransferQuote(Quote quote, String to, Money leftToday, Money leftThisMonth) {}
