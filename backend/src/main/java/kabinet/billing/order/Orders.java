package kabinet.billing.order;

import static kabinet.db.Tables.PAID_ORDER;
import static kabinet.household.Access.visibleTo;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was ordered, one row for a key and for ever. A refusal leaves none: its key stays free. */
@Repository
public class Orders {

  private final DSLContext db;

  Orders(DSLContext db) {
    this.db = db;
  }

  /**
   * To be asked while the account is held, so that two askers come one after the other. An account
   * takes its keys along when it moves to another household.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Earlier earlier(OrderRequest request) {
    return db.selectFrom(PAID_ORDER)
        .where(PAID_ORDER.IDEMPOTENCY_KEY.eq(request.key().value()))
        .and(
            PAID_ORDER
                .HOUSEHOLD_ID
                .eq(request.household())
                .or(PAID_ORDER.ACCOUNT_ID.eq(request.account())))
        .limit(1)
        .fetchOptional()
        .<Earlier>map(
            row ->
                Arrays.equals(row.getFingerprint(), request.fingerprint())
                    ? new Earlier.Same(order(row))
                    : new Earlier.Other())
        .orElseGet(Earlier.Nothing::new);
  }

  /** An order that needs no quote. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(OrderRequest request, Order order) {
    add(request, order, null);
  }

  /** An order, and the number of the quote it was made by, which is spent with it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(OrderRequest request, Order order, @Nullable Long quote) {
    db.insertInto(PAID_ORDER)
        .set(PAID_ORDER.ID, order.id())
        .set(PAID_ORDER.HOUSEHOLD_ID, request.household())
        .set(PAID_ORDER.IDEMPOTENCY_KEY, request.key().value())
        .set(PAID_ORDER.FINGERPRINT, request.fingerprint())
        .set(PAID_ORDER.KIND, order.kind())
        .set(PAID_ORDER.ACCOUNT_ID, order.accountId())
        .set(PAID_ORDER.USER_ID, request.user())
        .set(PAID_ORDER.PLACED_AT, order.placedAt())
        .set(PAID_ORDER.QUOTE_ID, quote)
        .set(PAID_ORDER.MOVEMENT_ID, order.movement())
        .set(PAID_ORDER.UNDO_UNTIL_AT, order.undoUntil())
        .set(PAID_ORDER.BEFORE_STATE, order.before())
        .execute();
  }

  /** An order on an account the viewer reaches. */
  Order order(OrderId id, Viewer viewer) {
    return db.selectFrom(PAID_ORDER)
        .where(PAID_ORDER.ID.eq(id))
        .and(visibleTo(viewer.user(), PAID_ORDER.ACCOUNT_ID))
        .fetchOptional(Orders::order)
        .orElseThrow(NotFound::new);
  }

  /** The account to hold before the order is. */
  AccountId accountOf(OrderId id, Viewer viewer) {
    return order(id, viewer).accountId();
  }

  /** The same, held. */
  Order lock(OrderId id, Viewer viewer) {
    return db.selectFrom(PAID_ORDER)
        .where(PAID_ORDER.ID.eq(id))
        .and(visibleTo(viewer.user(), PAID_ORDER.ACCOUNT_ID))
        .forUpdate()
        .fetchOptional(Orders::order)
        .orElseThrow(NotFound::new);
  }

  /** What the viewer may still take back, the latest first. */
  List<Order> undoable(Viewer viewer, Instant now) {
    return db.selectFrom(PAID_ORDER)
        .where(PAID_ORDER.UNDO_UNTIL_AT.gt(now))
        .and(PAID_ORDER.UNDONE_AT.isNull())
        .and(visibleTo(viewer.user(), PAID_ORDER.ACCOUNT_ID))
        .orderBy(PAID_ORDER.ID.desc())
        .fetch(Orders::order);
  }

  /** Whether another of its kind has followed on its account, and stands. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean followed(Order order) {
    return db.fetchExists(
        db.selectOne()
            .from(PAID_ORDER)
            .where(PAID_ORDER.ACCOUNT_ID.eq(order.accountId()))
            .and(PAID_ORDER.KIND.eq(order.kind()))
            .and(PAID_ORDER.ID.gt(order.id()))
            .and(PAID_ORDER.UNDONE_AT.isNull()));
  }

  /** Whether a quote has been used. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean used(long quote) {
    return db.fetchExists(db.selectOne().from(PAID_ORDER).where(PAID_ORDER.QUOTE_ID.eq(quote)));
  }

  void undone(OrderId id, Instant at) {
    db.update(PAID_ORDER)
        .set(PAID_ORDER.UNDONE_AT, at)
        .where(PAID_ORDER.ID.eq(id))
        .and(PAID_ORDER.UNDONE_AT.isNull())
        .execute();
  }

  private static Order order(Record row) {
    return new Order(
        row.get(PAID_ORDER.ID),
        row.get(PAID_ORDER.KIND),
        row.get(PAID_ORDER.ACCOUNT_ID),
        row.get(PAID_ORDER.PLACED_AT),
        row.get(PAID_ORDER.MOVEMENT_ID),
        row.get(PAID_ORDER.UNDO_UNTIL_AT),
        row.get(PAID_ORDER.UNDONE_AT),
        row.get(PAID_ORDER.BEFORE_STATE));
  }
}
