package kabinet.billing.credit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.order.IdempotencyKey;
import kabinet.billing.order.Order;
import kabinet.billing.order.OrderRequest;
import kabinet.billing.order.Outcome;
import kabinet.billing.order.PaidAct;
import kabinet.billing.order.PaidActs;
import kabinet.billing.order.Quotes;
import kabinet.kernel.AccountId;
import kabinet.kernel.BadRequest;
import kabinet.kernel.Money;
import kabinet.kernel.UserError;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R51, R52: switches credit on or off. */
@Service
class SetCredit {

  private final Ledger ledger;
  private final PaidActs acts;
  private final Quotes quotes;
  private final CreditOffers offers;
  private final CreditWords words;
  private final Operators operators;
  private final Clock clock;

  SetCredit(
      Ledger ledger,
      PaidActs acts,
      Quotes quotes,
      CreditOffers offers,
      CreditWords words,
      Operators operators,
      Clock clock) {
    this.ledger = ledger;
    this.acts = acts;
    this.quotes = quotes;
    this.offers = offers;
    this.words = words;
    this.operators = operators;
    this.clock = clock;
  }

  @Retryable(
      includes = {ConcurrencyFailureException.class, DuplicateKeyException.class},
      maxRetries = 3,
      delay = 20,
      jitter = 20)
  @Transactional
  public Outcome<CreditSet> set(
      CreditLine line,
      AccountId account,
      String quoteId,
      IdempotencyKey key,
      Viewer viewer,
      Locale language) {
    var quoted = quotes.read(quoteId).of(line.order(), account);
    var held = ledger.hold(account, viewer);
    if (held.kind() != line.account()) {
      throw new BadRequest("not for this kind of account");
    }
    var terms = quotes.terms(quoted, CreditTerms.class);
    var request =
        new OrderRequest(
            line.order(), account, held.household(), viewer.user(), key, List.of(quoted.number()));
    var limit = terms.on() ? line.limit(operators.profile()) : Money.ZERO;
    var act =
        new PaidAct(
            request,
            held,
            quoted,
            terms,
            offers.offer(line, terms.on(), held.balance(), language),
            inUse(held, terms, language));
    return acts.settle(
        act, () -> perform(line, held, limit), order -> new CreditSet(order, viewer), language);
  }

  private @Nullable UserError inUse(HeldAccount held, CreditTerms terms, Locale language) {
    if (terms.on() || !held.balance().isNegative()) {
      return null;
    }
    var owed = held.balance().negate();
    return new CreditInUse(words.inUse(owed, language), owed);
  }

  private Order perform(CreditLine line, HeldAccount held, Money limit) {
    ledger.limitCredit(held, limit);
    return line.switched(held, limit, clock.instant());
  }
}
