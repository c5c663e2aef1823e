package kabinet.billing.topup;

import static kabinet.db.Tables.PAYMENT;
import static kabinet.household.Access.visibleTo;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kabinet.billing.acquiring.DeclineReason;
import kabinet.billing.ledger.MovementId;
import kabinet.household.Access;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payments, each written before the bank is asked for anything. */
@Repository
class Payments {

  private static final int AT_ONCE = 20;

  private final DSLContext db;

  Payments(DSLContext db) {
    this.db = db;
  }

  void add(Payment payment, Instant checkAt) {
    db.insertInto(PAYMENT)
        .set(PAYMENT.ID, payment.id())
        .set(PAYMENT.ACCOUNT_ID, payment.accountId())
        .set(PAYMENT.AMOUNT_MINOR, payment.amount())
        .set(PAYMENT.STATUS, payment.status())
        .set(PAYMENT.CREATED_AT, payment.createdAt())
        .set(PAYMENT.CHECK_AT, checkAt)
        .execute();
  }

  /** The first page stays: whoever asks again is sent to the same. */
  void opened(PaymentId id, URI page) {
    db.update(PAYMENT)
        .set(PAYMENT.PAGE_URL, page.toString())
        .where(PAYMENT.ID.eq(id))
        .and(PAYMENT.PAGE_URL.isNull())
        .execute();
  }

  /** A payment to an account the viewer reaches. */
  Payment payment(PaymentId id, Viewer viewer) {
    return db.selectFrom(PAYMENT)
        .where(PAYMENT.ID.eq(id))
        .and(visibleTo(viewer.user(), PAYMENT.ACCOUNT_ID))
        .fetchOptional(Payments::payment)
        .orElseThrow(NotFound::new);
  }

  /** The number that the payment's account is known by. */
  String accountNumber(Payment payment) {
    return db.select(Access.numberOf(PAYMENT.ACCOUNT_ID))
        .from(PAYMENT)
        .where(PAYMENT.ID.eq(payment.id()))
        .fetchSingle()
        .value1();
  }

  Optional<Payment> find(PaymentId id) {
    return db.selectFrom(PAYMENT).where(PAYMENT.ID.eq(id)).fetchOptional(Payments::payment);
  }

  /** To be locked while the account's money is held. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Payment lock(PaymentId id) {
    return db.selectFrom(PAYMENT)
        .where(PAYMENT.ID.eq(id))
        .forUpdate()
        .fetchSingle(Payments::payment);
  }

  /** Takes what the bank is to be asked about now, so that no two askers ask about the same. */
  @Transactional
  public List<Payment> claim(Instant now) {
    var due =
        db.selectFrom(PAYMENT)
            .where(PAYMENT.CHECK_AT.le(now))
            .orderBy(PAYMENT.CHECK_AT)
            .limit(AT_ONCE)
            .forUpdate()
            .skipLocked()
            .fetch(Payments::payment);
    due.forEach(payment -> checkAt(payment.id(), now.plus(payment.pause(now))));
    return due;
  }

  /** When the bank is to be asked next; null if not at all. */
  void checkAt(PaymentId id, @Nullable Instant at) {
    db.update(PAYMENT).set(PAYMENT.CHECK_AT, at).where(PAYMENT.ID.eq(id)).execute();
  }

  void succeeded(Payment payment, String transaction, MovementId movement, Instant now) {
    db.update(PAYMENT)
        .set(PAYMENT.STATUS, PaymentStatus.SUCCEEDED)
        .set(PAYMENT.SETTLED_AT, now)
        .setNull(PAYMENT.CHECK_AT)
        .setNull(PAYMENT.DECLINE_REASON)
        .set(PAYMENT.BANK_REF, transaction)
        .set(PAYMENT.MOVEMENT_ID, movement)
        .where(PAYMENT.ID.eq(payment.id()))
        .execute();
  }

  /** Money that the account cannot take: for staff to see to, or on its way back. */
  void setAside(
      Payment payment,
      PaymentStatus status,
      String transaction,
      Instant now,
      @Nullable Instant checkAt) {
    db.update(PAYMENT)
        .set(PAYMENT.STATUS, status)
        .set(PAYMENT.SETTLED_AT, now)
        .set(PAYMENT.CHECK_AT, checkAt)
        .setNull(PAYMENT.DECLINE_REASON)
        .set(PAYMENT.BANK_REF, transaction)
        .where(PAYMENT.ID.eq(payment.id()))
        .execute();
  }

  /** The payer may try again on the same page, so the bank goes on being asked. */
  void declined(Payment payment, DeclineReason reason, Instant now) {
    db.update(PAYMENT)
        .set(PAYMENT.STATUS, PaymentStatus.DECLINED)
        .set(PAYMENT.SETTLED_AT, now)
        .set(PAYMENT.DECLINE_REASON, reason)
        .where(PAYMENT.ID.eq(payment.id()))
        .execute();
  }

  void ended(Payment payment, PaymentStatus status, Instant now) {
    db.update(PAYMENT)
        .set(PAYMENT.STATUS, status)
        .set(PAYMENT.SETTLED_AT, now)
        .setNull(PAYMENT.CHECK_AT)
        .where(PAYMENT.ID.eq(payment.id()))
        .and(PAYMENT.STATUS.eq(payment.status()))
        .execute();
  }

  private static Payment payment(Record row) {
    return new Payment(
        row.get(PAYMENT.ID),
        row.get(PAYMENT.ACCOUNT_ID),
        row.get(PAYMENT.AMOUNT_MINOR),
        row.get(PAYMENT.STATUS),
        row.get(PAYMENT.CREATED_AT),
        row.get(PAYMENT.SETTLED_AT),
        row.get(PAYMENT.PAGE_URL),
        row.get(PAYMENT.BANK_REF),
        row.get(PAYMENT.DECLINE_REASON));
  }
}
