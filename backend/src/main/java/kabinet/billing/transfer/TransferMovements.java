package kabinet.billing.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kabinet.billing.ledger.Book;
import kabinet.billing.ledger.EntryKind;
import kabinet.billing.ledger.ExpenseCategory;
import kabinet.billing.ledger.Formula;
import kabinet.billing.ledger.HeldAccount;
import kabinet.billing.ledger.HeldAccounts;
import kabinet.billing.ledger.Inputs;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.Movement;
import kabinet.billing.ledger.MovementId;
import kabinet.billing.ledger.Posting;
import kabinet.billing.ledger.Reason;
import kabinet.billing.order.OrderId;
import kabinet.kernel.Money;
import org.springframework.stereotype.Component;

/** R44: a sum leaves with its fee and arrives in the same movement. */
@Component
class TransferMovements {

  private final Ledger ledger;
  private final TransferOffers offers;
  private final Recipients recipients;

  TransferMovements(Ledger ledger, TransferOffers offers, Recipients recipients) {
    this.ledger = ledger;
    this.offers = offers;
    this.recipients = recipients;
  }

  /** A transfer and the movement that is its money. */
  record Made(Transfer transfer, MovementId movement) {}

  Made send(
      Wish wish, Recipient to, HeldAccount from, HeldAccounts held, OrderId order, Instant at) {
    var sent = Inputs.of("sent", wish.amount());
    var fee = offers.fee(wish);
    List<Posting> postings = new ArrayList<>();
    Map<Book, Money> books = new EnumMap<>(Book.class);
    postings.add(
        new Posting(
            from.id(),
            EntryKind.TRANSFER_OUT,
            ExpenseCategory.TRANSFERS,
            TransferWords.both(wish.masked()),
            Reason.of(Formula.TRANSFER, sent)));
    if (!fee.sum().isZero()) {
      postings.add(new Posting(from.id(), EntryKind.FEE, ExpenseCategory.FEES, null, fee));
      books.put(Book.REVENUE, fee.sum().negate());
    }
    var account = to.account();
    if (account == null) {
      books.put(Book.PAYOUTS, wish.amount());
    } else {
      var sender = recipients.sender(from.id());
      postings.add(
          new Posting(
              account,
              EntryKind.TRANSFER_IN,
              null,
              sender == null ? null : TransferWords.both(sender),
              Reason.of(Formula.TRANSFER_IN, sent)));
    }
    var movement = new Movement(MovementId.next(), at, postings, books);
    ledger.post(movement, held);
    var transfer =
        new Transfer(
            TransferId.next(),
            order,
            from.id(),
            wish.kind(),
            account,
            wish.masked(),
            wish.amount(),
            fee.sum().negate(),
            from.lastSeq() + 1,
            account == null ? TransferStatus.SENDING : TransferStatus.DONE,
            at);
    return new Made(transfer, movement.id());
  }

  /** What did not reach a card or a wallet is on the account again, with its fee. */
  void giveBack(Transfer transfer, HeldAccounts held, Instant at) {
    List<Posting> postings = new ArrayList<>();
    postings.add(
        new Posting(
            transfer.accountId(),
            EntryKind.RETURNED,
            ExpenseCategory.TRANSFERS,
            TransferWords.both(transfer.to()),
            returned(transfer.amount(), transfer.entry())));
    if (!transfer.fee().isZero()) {
      postings.add(
          new Posting(
              transfer.accountId(),
              EntryKind.RETURNED,
              ExpenseCategory.FEES,
              null,
              returned(transfer.fee(), transfer.entry() + 1)));
    }
    Map<Book, Money> books = new EnumMap<>(Book.class);
    books.put(Book.PAYOUTS, transfer.amount().negate());
    books.put(Book.REVENUE, transfer.fee().negate());
    ledger.post(new Movement(MovementId.next(), at, postings, books), held);
  }

  private static Reason returned(Money sum, long entry) {
    return Reason.of(Formula.RETURNED, Inputs.of("was", sum.negate()).and("entry", entry));
  }
}
