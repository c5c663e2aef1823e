package kabinet.billing.topup;

import java.net.URI;

/** The payment is written down and the bank waits for the payer. */
record TopUpStarted(Payment payment, URI paymentPage) {}
