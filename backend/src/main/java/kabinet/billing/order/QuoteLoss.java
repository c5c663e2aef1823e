package kabinet.billing.order;

/**
 * Something that a paid act takes away.
 *
 * @param what the loss in no language
 */
public record QuoteLoss(String what, String text) {}
