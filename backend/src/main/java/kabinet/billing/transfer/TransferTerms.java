package kabinet.billing.transfer;

import java.math.BigDecimal;
import kabinet.billing.TransferKind;
import kabinet.kernel.Money;
import kabinet.operator.OperatorProfile;

/** On which terms money is sent in a way that is offered. */
record TransferTerms(
    TransferKind kind,
    BigDecimal feePercent,
    Money leastFee,
    Money least,
    Money most,
    Money aDay,
    Money aMonth) {

  static TransferTerms of(TransferKind kind, OperatorProfile profile) {
    var rule = kind.rule(profile);
    return new TransferTerms(
        kind,
        rule.feePercent(),
        rule.leastFee(),
        rule.least(),
        rule.most(),
        rule.aDay(),
        rule.aMonth());
  }
}
