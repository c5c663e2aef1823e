package kabinet.billing.credit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kabinet.billing.order.Offer;
import kabinet.billing.order.QuoteLine;
import kabinet.billing.order.QuoteLoss;
import kabinet.kernel.Money;
import kabinet.operator.Operators;
import org.springframework.stereotype.Component;

/** R51, R52: what switching credit on or off would do. It is free, and the quote says so. */
@Component
class CreditOffers {

  private final CreditWords words;
  private final Operators operators;
  private final Clock clock;

  CreditOffers(CreditWords words, Operators operators, Clock clock) {
    this.words = words;
    this.operators = operators;
    this.clock = clock;
  }

  Offer offer(CreditLine line, boolean on, Money balance, Locale language) {
    var profile = operators.profile();
    var limit = line.limit(profile);
    var today = LocalDate.ofInstant(clock.instant(), profile.timeZone());
    var free =
        new QuoteLine(
            line + " " + on + " " + limit,
            on ? words.on(line, limit, language) : words.off(line, language),
            Money.ZERO,
            today,
            null);
    List<QuoteLoss> losses =
        on ? List.of() : List.of(new QuoteLoss("credit", words.lost(line, language)));
    return new Offer(Money.ZERO, List.of(free), losses, balance, Money.ZERO);
  }
}
