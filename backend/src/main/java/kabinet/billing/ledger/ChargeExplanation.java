package kabinet.billing.ledger;

import java.util.List;
import kabinet.kernel.Money;

/**
 * B8: why an entry has its sum, reckoned anew from what was written down with it.
 *
 * @param formula how the sum is made, in one line
 * @param text the same in words
 */
record ChargeExplanation(
    String rule,
    String ruleVersion,
    List<ChargeInput> inputs,
    Money sum,
    String formula,
    String text) {}
