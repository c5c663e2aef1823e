package kabinet.billing.order;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import kabinet.billing.ledger.HeldAccount;
import kabinet.kernel.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of acts that need no quote: the same key does nothing twice, a closed account nothing.
 */
@Component
public class PlainActs {

  private final Orders orders;
  private final OrderWords words;

  PlainActs(Orders orders, OrderWords words) {
    this.orders = orders;
    this.words = words;
  }

  /** Answers with the order, made now or under the same key before, or with a refusal. */
  @Transactional(propagation = Propagation.MANDATORY)
  public <S> Outcome<S> settle(
      OrderRequest request,
      HeldAccount held,
      @Nullable UserError refusal,
      Supplier<Order> perform,
      Function<Order, S> success,
      Locale language) {
    return settle(request, held, null, () -> refusal, perform, success, language);
  }

  /** The same for an act that was quoted; what stands in its way is asked of a first wish alone. */
  <S> Outcome<S> settle(
      OrderRequest request,
      HeldAccount held,
      @Nullable Long quote,
      Supplier<@Nullable UserError> refusal,
      Supplier<Order> perform,
      Function<Order, S> success,
      Locale language) {
    return switch (orders.earlier(request)) {
      case Earlier.Same(var order) -> new Outcome.Done<>(success.apply(order));
      case Earlier.Other() -> new Outcome.Refused<>(new KeyAlreadyUsed(words.keyUsed(language)));
      case Earlier.Nothing() -> {
        if (held.closed()) {
          yield new Outcome.Refused<>(new AccountClosed(words.closed(language)));
        }
        var inTheWay = refusal.get();
        if (inTheWay != null) {
          yield new Outcome.Refused<>(inTheWay);
        }
        var order = perform.get();
        orders.add(request, order, quote);
        yield new Outcome.Done<>(success.apply(order));
      }
    };
  }
}
