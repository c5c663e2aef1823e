package kabinet.billing.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kabinet.kernel.Money;

/** R44: a share of what is sent, rounded up to the kopeck, and no less than a least fee. */
final class TransferFee {

  private TransferFee() {}

  static Money of(Inputs inputs) {
    var sent = inputs.money("sent").amount();
    var share =
        sent.multiply(new BigDecimal(inputs.text("percent")))
            .movePointLeft(2)
            .setScale(2, RoundingMode.CEILING);
    return Money.of(share.max(inputs.money("least").amount())).negate();
  }
}
