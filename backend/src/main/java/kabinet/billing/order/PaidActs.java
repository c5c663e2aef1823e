package kabinet.billing.order;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import kabinet.kernel.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * B6: the one way from a quote to a charge. The same key does nothing twice; what is charged is
 * what was quoted, or nothing is; and all of it stands or falls with one transaction.
 */
@Component
public class PaidActs {

  private final PlainActs acts;
  private final Orders orders;
  private final Quotes quotes;
  private final OrderWords words;
  private final Clock clock;

  PaidActs(PlainActs acts, Orders orders, Quotes quotes, OrderWords words, Clock clock) {
    this.acts = acts;
    this.orders = orders;
    this.quotes = quotes;
    this.words = words;
    this.clock = clock;
  }

  /** Answers with the order, made now or under the same key before, or with a refusal. */
  @Transactional(propagation = Propagation.MANDATORY)
  public <S> Outcome<S> settle(
      PaidAct act, Supplier<Order> perform, Function<Order, S> success, Locale language) {
    return acts.settle(
        act.request(),
        act.account(),
        act.quoted().number(),
        () -> refusal(act, language),
        perform,
        success,
        language);
  }

  private @Nullable UserError refusal(PaidAct act, Locale language) {
    if (act.refusal() != null) {
      return act.refusal();
    }
    var stale = stale(act, language);
    if (stale != null) {
      return stale;
    }
    var missing = act.offer().missing();
    return missing.isZero() ? null : new OwnFundsTooLow(words.missing(missing, language), missing);
  }

  private @Nullable UserError stale(PaidAct act, Locale language) {
    var quoted = act.quoted();
    var offer = act.offer();
    String why;
    if (quoted.expired(clock.instant())) {
      why = words.expired(language);
    } else if (!quoted.agrees(offer)) {
      why = words.changed(quoted.chargedNow(), offer.chargedNow(), language);
    } else if (orders.used(quoted.number())) {
      why = words.used(language);
    } else {
      return null;
    }
    var request = act.request();
    return new StaleQuote(why, quotes.issue(request.kind(), request.account(), act.terms(), offer));
  }
}
