package kabinet.billing.transfer;

import java.util.Locale;
import kabinet.billing.Charged;
import kabinet.billing.order.OrderKind;
import kabinet.billing.order.Quotes;
import kabinet.kernel.Money;
import kabinet.operator.Operators;
import org.springframework.stereotype.Service;

/** R44: says what sending would do, or what stands in its way. */
@Service
class TransferQuotes {

  private final Recipients recipients;
  private final AskedNumbers asked;
  private final PayoutDesk desk;
  private final Transfers transfers;
  private final TransferOffers offers;
  private final Quotes quotes;
  private final TransferWords words;
  private final Operators operators;

  TransferQuotes(
      Recipients recipients,
      AskedNumbers asked,
      PayoutDesk desk,
      Transfers transfers,
      TransferOffers offers,
      Quotes quotes,
      TransferWords words,
      Operators operators) {
    this.recipients = recipients;
    this.asked = asked;
    this.desk = desk;
    this.transfers = transfers;
    this.offers = offers;
    this.quotes = quotes;
    this.words = words;
    this.operators = operators;
  }

  /** Answers with a member of the contract's {@code TransferQuoteResult}. */
  Object quote(Charged from, TransferToInput to, Money amount, Locale language) {
    var kind = to.kind();
    if (!desk.isServed(kind)) {
      return words.off(language);
    }
    var number = recipients.understand(kind, to.typed());
    if (number == null) {
      return words.notUnderstood(kind, language);
    }
    var rule = kind.rule(operators.profile());
    if (amount.compareTo(rule.least()) < 0 || amount.compareTo(rule.most()) > 0) {
      return words.outOfRange(rule, language);
    }
    asked.admit(from.id(), number);
    var recipient = recipients.find(kind, number);
    if (recipient == null) {
      return words.notFound(kind, language);
    }
    if (from.id().equals(recipient.account())) {
      return words.sameAccount(language);
    }
    return quote(from, recipient, amount, language);
  }

  private Object quote(Charged from, Recipient to, Money amount, Locale language) {
    var rule = to.kind().rule(operators.profile());
    var left = transfers.left(from.id(), to.kind());
    if (!left.covers(amount)) {
      return words.limit(left, rule, language);
    }
    var wish = new Wish(to.kind(), to.to(), to.masked(), amount);
    var balance = from.plannedCharges().balance().amount();
    var quote =
        quotes.issue(
            OrderKind.TRANSFER,
            from.id(),
            wish,
            offers.offer(wish, to.account(), balance, language));
    return new TransferQuote(quote, to.masked(), left.today(), left.thisMonth());
  }
}
