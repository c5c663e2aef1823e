package kabinet.billing.ledger;

/**
 * One thing a sum was reckoned from.
 *
 * @param value as it was written down
 * @param text the same as people write it
 */
record ChargeInput(String name, String label, String value, String text) {}
