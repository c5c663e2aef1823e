package kabinet.billing.ledger;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;
import kabinet.overview.TestAccount;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts whose money is entered, so that the whole ledger can be checked afterwards. */
public record TestMoney(Ledger ledger, TransactionTemplate transaction, Clock clock) {

  /** The account begins with this much. */
  public TestAccount opens(TestAccount account, String balance) {
    account.balance("0.00", "0.00");
    post(account.id(), EntryKind.OPENING, Formula.OPENING, "balance", balance, Book.OPENING);
    return account;
  }

  /** As a bank would have put it there. */
  public void paysIn(AccountId account, String sum) {
    post(account, EntryKind.TOP_UP, Formula.TOP_UP, "paid", sum, Book.ACQUIRING);
  }

  /** Something that costs this much. */
  public void takes(AccountId account, String price) {
    post(account, EntryKind.FEE, Formula.ONE_TIME_FEE, "price", price, Book.REVENUE);
  }

  /** The same, if own funds and credit suffice. */
  public void takesIfCovered(AccountId account, String price) {
    var charge = Money.of(new BigDecimal(price));
    if (held(account).missing(charge, Funds.OWN_AND_CREDIT).isZero()) {
      takes(account, price);
    }
  }

  /** What is said here, all of it at that moment. */
  public void enters(Instant at, List<Posting> postings) {
    transaction.executeWithoutResult(
        status -> {
          var held = ledger.hold(postings.stream().map(Posting::account).distinct().toList());
          ledger.post(Movement.against(Book.REVENUE, at, postings), held);
        });
  }

  /** A fee for television, which is an expense. */
  public static Posting fee(AccountId account, String subject, String price) {
    return new Posting(
        account,
        EntryKind.FEE,
        ExpenseCategory.TV,
        new Wording(subject, subject),
        Reason.of(Formula.ONE_TIME_FEE, Inputs.of("price", price)));
  }

  public Money balance(AccountId account) {
    return held(account).balance();
  }

  public HeldAccount held(AccountId account) {
    return requireNonNull(transaction.execute(status -> ledger.hold(List.of(account)).of(account)));
  }

  private void post(
      AccountId account, EntryKind kind, Formula formula, String input, String sum, Book book) {
    transaction.executeWithoutResult(
        status -> {
          var held = ledger.hold(List.of(account));
          var reason = Reason.of(formula, Inputs.of(input, Money.of(new BigDecimal(sum))));
          var posting = new Posting(account, kind, null, null, reason);
          ledger.post(Movement.against(book, clock.instant(), List.of(posting)), held);
        });
  }
}
