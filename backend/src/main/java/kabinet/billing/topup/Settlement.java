package kabinet.billing.topup;

import java.time.Clock;
import java.util.List;
import kabinet.billing.acquiring.BankAnswer;
import kabinet.billing.ledger.Book;
import kabinet.billing.ledger.EntryKind;
import kabinet.billing.ledger.Formula;
import kabinet.billing.ledger.HeldAccounts;
import kabinet.billing.ledger.Inputs;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.Movement;
import kabinet.billing.ledger.Posting;
import kabinet.billing.ledger.Reason;
import kabinet.operator.Operators;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * R43: what a bank says becomes money once, whatever it says twice, late or out of order. A notice
 * that contradicts what is known changes nothing: the bank is asked, and its answer does.
 */
@Service
class Settlement {

  private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

  private final Ledger ledger;
  private final Payments payments;
  private final Operators operators;
  private final Clock clock;

  Settlement(Ledger ledger, Payments payments, Operators operators, Clock clock) {
    this.ledger = ledger;
    this.payments = payments;
    this.operators = operators;
    this.clock = clock;
  }

  /** How we know: the bank told us by itself, or answered when we asked. */
  enum Source {
    NOTICE,
    ANSWER
  }

  /**
   * Applies what the bank says of a payment; its account is held first, so one comes after another.
   */
  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public void apply(Payment found, BankAnswer answer, Source source) {
    var held = ledger.hold(List.of(found.accountId()));
    var payment = payments.lock(found.id());
    switch (answer) {
      case BankAnswer.Paid paid -> paid(payment, paid, source, held);
      case BankAnswer.Declined declined -> declined(payment, declined, source);
      case BankAnswer.Undecided() -> undecided(payment, source);
    }
  }

  private void paid(Payment payment, BankAnswer.Paid paid, Source source, HeldAccounts held) {
    if (!payment.status().mayStillSucceed()) {
      if (!paid.transaction().equals(payment.transaction())) {
        LOG.warn("{} was paid twice, staff must see to it: {}", payment.id(), paid.transaction());
      }
    } else if (payment.status() != PaymentStatus.PENDING && source == Source.NOTICE) {
      payments.checkAt(payment.id(), clock.instant());
    } else if (!agrees(payment, paid)) {
      LOG.warn(
          "{} is for {}, but {} {} were paid: staff must see to it",
          payment.id(),
          payment.amount(),
          paid.amount(),
          paid.currency());
      setAside(payment, PaymentStatus.NEEDS_REVIEW, paid);
    } else if (held.of(payment.accountId()).closed()) {
      LOG.warn("{} came to a closed account and goes back", payment.id());
      setAside(payment, PaymentStatus.REFUNDING, paid);
    } else {
      credit(payment, paid, held);
    }
  }

  private void credit(Payment payment, BankAnswer.Paid paid, HeldAccounts held) {
    var now = clock.instant();
    var reason = Reason.of(Formula.TOP_UP, Inputs.of("paid", payment.amount()));
    var posting = new Posting(payment.accountId(), EntryKind.TOP_UP, null, null, reason);
    var movement = Movement.against(Book.ACQUIRING, now, List.of(posting));
    ledger.post(movement, held);
    payments.succeeded(payment, paid.transaction(), movement.id(), now);
  }

  private void setAside(Payment payment, PaymentStatus status, BankAnswer.Paid paid) {
    var now = clock.instant();
    var checkAt = status == PaymentStatus.REFUNDING ? now : null;
    payments.setAside(payment, status, paid.transaction(), now, checkAt);
  }

  private void declined(Payment payment, BankAnswer.Declined declined, Source source) {
    var now = clock.instant();
    switch (payment.status()) {
      case PENDING -> payments.declined(payment, declined.reason(), now);
      case SUCCEEDED -> {
        if (source == Source.NOTICE) {
          LOG.info("A decline of {} came after its success", payment.id());
        }
      }
      case DECLINED -> undecided(payment, source);
      case EXPIRED, REFUNDING, REFUNDED, NEEDS_REVIEW -> {}
    }
  }

  private void undecided(Payment payment, Source source) {
    var now = clock.instant();
    if (source == Source.NOTICE || !payment.old(now)) {
      return;
    }
    switch (payment.status()) {
      case PENDING -> payments.ended(payment, PaymentStatus.EXPIRED, now);
      case DECLINED, EXPIRED -> payments.checkAt(payment.id(), null);
      case SUCCEEDED, REFUNDING, REFUNDED, NEEDS_REVIEW -> {}
    }
  }

  /** To the kopeck, and in the operator's currency. */
  private boolean agrees(Payment payment, BankAnswer.Paid paid) {
    return paid.amount().compareTo(payment.amount().amount()) == 0
        && paid.currency().equals(operators.profile().currency().name());
  }
}
