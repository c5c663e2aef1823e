package kabinet.billing.transfer;

import static kabinet.db.Tables.TRANSFER;
import static kabinet.household.Access.visibleTo;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kabinet.billing.TransferKind;
import kabinet.billing.order.OrderId;
import kabinet.db.tables.records.TransferRecord;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import kabinet.operator.Operators;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What was sent. */
@Repository
class Transfers {

  private final DSLContext db;
  private final Operators operators;
  private final Clock clock;

  Transfers(DSLContext db, Operators operators, Clock clock) {
    this.db = db;
    this.operators = operators;
    this.clock = clock;
  }

  void add(Transfer sent) {
    db.insertInto(TRANSFER)
        .set(TRANSFER.ID, sent.id())
        .set(TRANSFER.ORDER_ID, sent.orderId())
        .set(TRANSFER.ACCOUNT_ID, sent.accountId())
        .set(TRANSFER.KIND, sent.kind())
        .set(TRANSFER.TO_ACCOUNT_ID, sent.toAccount())
        .set(TRANSFER.MASKED, sent.to())
        .set(TRANSFER.AMOUNT_MINOR, sent.amount())
        .set(TRANSFER.FEE_MINOR, sent.fee())
        .set(TRANSFER.ENTRY_SEQ, sent.entry())
        .set(TRANSFER.STATUS, sent.status())
        .set(TRANSFER.SENT_AT, sent.at())
        .execute();
  }

  Transfer ofOrder(OrderId order) {
    return db.selectFrom(TRANSFER)
        .where(TRANSFER.ORDER_ID.eq(order))
        .fetchSingle(Transfers::transfer);
  }

  Transfer byId(TransferId id) {
    return db.selectFrom(TRANSFER).where(TRANSFER.ID.eq(id)).fetchSingle(Transfers::transfer);
  }

  void become(TransferId id, TransferStatus status) {
    db.update(TRANSFER).set(TRANSFER.STATUS, status).where(TRANSFER.ID.eq(id)).execute();
  }

  /** A transfer from an account the viewer reaches. */
  Transfer transfer(TransferId id, Viewer viewer) {
    return db.selectFrom(TRANSFER)
        .where(TRANSFER.ID.eq(id))
        .and(visibleTo(viewer.user(), TRANSFER.ACCOUNT_ID))
        .fetchOptional(Transfers::transfer)
        .orElseThrow(NotFound::new);
  }

  /** By the operator's days and months; what came back is not counted. */
  LeftToSend left(AccountId account, TransferKind kind) {
    var profile = operators.profile();
    var zone = profile.timeZone();
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var minor = TRANSFER.AMOUNT_MINOR.coerce(Long.class);
    var dayBegan = today.atStartOfDay(zone).toInstant();
    var monthBegan = today.withDayOfMonth(1).atStartOfDay(zone).toInstant();
    return db.select(sum(when(TRANSFER.SENT_AT.ge(dayBegan), minor)), sum(minor))
        .from(TRANSFER)
        .where(TRANSFER.ACCOUNT_ID.eq(account))
        .and(TRANSFER.SENT_AT.ge(monthBegan))
        .and(TRANSFER.KIND.eq(kind))
        .and(TRANSFER.STATUS.ne(TransferStatus.RETURNED))
        .fetchSingle(
            row -> LeftToSend.of(kind.rule(profile), money(row.value1()), money(row.value2())));
  }

  private static Money money(@Nullable BigDecimal minor) {
    return Optional.ofNullable(minor)
        .map(sent -> new Money(sent.longValueExact()))
        .orElse(Money.ZERO);
  }

  private static Transfer transfer(TransferRecord row) {
    return new Transfer(
        row.getId(),
        row.getOrderId(),
        row.getAccountId(),
        row.getKind(),
        row.getToAccountId(),
        row.getMasked(),
        row.getAmountMinor(),
        row.getFeeMinor(),
        row.getEntrySeq(),
        row.getStatus(),
        row.getSentAt());
  }
}
