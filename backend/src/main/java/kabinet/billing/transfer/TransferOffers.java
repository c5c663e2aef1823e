package kabinet.billing.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kabinet.billing.ledger.Formula;
import kabinet.billing.ledger.Funds;
import kabinet.billing.ledger.Inputs;
import kabinet.billing.ledger.Reason;
import kabinet.billing.order.Offer;
import kabinet.billing.order.QuoteLine;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R44: what sending money would do: the sum and the fee, out of own funds alone. */
@Component
class TransferOffers {

  private final TransferWords words;
  private final Operators operators;
  private final Clock clock;

  TransferOffers(TransferWords words, Operators operators, Clock clock) {
    this.words = words;
    this.operators = operators;
    this.clock = clock;
  }

  /** The account that has the number belongs to what is quoted: a number may change hands. */
  Offer offer(Wish wish, @Nullable AccountId to, Money balance, Locale language) {
    var today = LocalDate.ofInstant(clock.instant(), operators.profile().timeZone());
    var amount = wish.amount();
    var lines = new ArrayList<QuoteLine>();
    lines.add(
        new QuoteLine(
            wish.kind() + " " + wish.to() + " " + to,
            words.sent(wish.kind(), wish.masked(), language),
            amount,
            today,
            null));
    var fee = fee(wish).sum().negate();
    if (!fee.isZero()) {
      lines.add(new QuoteLine("fee", words.fee(language), fee, today, null));
    }
    var charge = amount.plus(fee);
    return new Offer(
        charge,
        lines,
        List.of(),
        balance.minus(charge),
        Funds.OWN.missing(balance, Money.ZERO, charge));
  }

  /** Why the fee is what it is. */
  Reason fee(Wish wish) {
    var rule = wish.kind().rule(operators.profile());
    return Reason.of(
        Formula.TRANSFER_FEE,
        Inputs.of("sent", wish.amount())
            .and("percent", rule.feePercent().toPlainString())
            .and("least", rule.leastFee()));
  }
}
