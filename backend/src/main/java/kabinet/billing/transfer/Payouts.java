package kabinet.billing.transfer;

import static kabinet.db.Tables.PAYOUT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kabinet.billing.Payout;
import kabinet.kernel.AccountId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is to be paid out, written with the movement that took it from the account. */
@Repository
class Payouts {

  private static final int BATCH = 20;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int DOUBLINGS = 7; // to about an hour

  private final DSLContext db;
  private final Clock clock;

  Payouts(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * A try to have something paid out.
   *
   * @param number one for the first
   */
  record Attempt(TransferId transfer, AccountId account, Payout payout, int number) {

    /** Longer than the gateway may take to answer, twice as long each time. */
    Duration patience() {
      return FIRST_PAUSE.multipliedBy(1L << Math.min(number - 1, DOUBLINGS));
    }
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Transfer transfer, String token) {
    db.insertInto(PAYOUT)
        .set(PAYOUT.TRANSFER_ID, transfer.id())
        .set(PAYOUT.ACCOUNT_ID, transfer.accountId())
        .set(PAYOUT.KIND, transfer.kind())
        .set(PAYOUT.TOKEN, token)
        .set(PAYOUT.AMOUNT_MINOR, transfer.amount())
        .set(PAYOUT.ATTEMPTS, 0)
        .set(PAYOUT.DUE_AT, transfer.at())
        .execute();
  }

  /**
   * Payouts whose time has come, each put off to its next try before it is handed out: another
   * process passes it over, and if this one dies it comes back by itself.
   */
  @Transactional
  public List<Attempt> claim() {
    var now = clock.instant();
    var due =
        db.selectFrom(PAYOUT)
            .where(PAYOUT.DUE_AT.le(now))
            .orderBy(PAYOUT.DUE_AT)
            .limit(BATCH)
            .forUpdate()
            .skipLocked()
            .fetch(
                row ->
                    new Attempt(
                        row.getTransferId(),
                        row.getAccountId(),
                        new Payout(
                            row.getTransferId().toString(),
                            row.getKind(),
                            row.getToken(),
                            row.getAmountMinor()),
                        row.getAttempts() + 1));
    due.forEach(attempt -> putOff(attempt, now.plus(attempt.patience())));
    return due;
  }

  private void putOff(Attempt attempt, Instant until) {
    db.update(PAYOUT)
        .set(PAYOUT.ATTEMPTS, attempt.number())
        .set(PAYOUT.DUE_AT, until)
        .where(PAYOUT.TRANSFER_ID.eq(attempt.transfer()))
        .execute();
  }

  /** Looks again soon at what is on its way. */
  @Transactional
  public void hasten(Attempt attempt) {
    db.update(PAYOUT)
        .set(PAYOUT.DUE_AT, clock.instant().plus(FIRST_PAUSE))
        .where(PAYOUT.TRANSFER_ID.eq(attempt.transfer()))
        .execute();
  }

  /** Ends a payout, and the token with it; says whether this ended it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean end(TransferId transfer) {
    return db.deleteFrom(PAYOUT).where(PAYOUT.TRANSFER_ID.eq(transfer)).execute() == 1;
  }
}
