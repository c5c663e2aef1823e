package kabinet.billing.charging;

import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.FEE_POSITION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kabinet.kernel.AccountId;
import kabinet.platform.db.Document;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How far fees are taken: found by the day they are next due, never by going through all. */
@Repository
class FeePositions {

  /** What was paid for stays paid for, whatever day is told anew. */
  private static final String TELL =
      """
      insert into fee_position (product_id, account_id, told_on, agreed_on, next_on)
      values (?, ?, ?, ?, ?)
      on duplicate key update
        next_on = case
          when told_on = values(told_on) and next_on is not null then next_on
          else greatest(values(next_on), coalesce(charged_on + interval 1 day, values(next_on)))
        end,
        agreed_on = if(told_on = values(told_on), agreed_on, values(agreed_on)),
        told_on = values(told_on)
      """;

  private static final String KEEP =
      """
      update json_table(?, '$[*]' columns (
          product_id bigint path '$[0]',
          agreed_on date path '$[1]',
          next_on date path '$[2]',
          charged_on date path '$[3]',
          stopped_on date path '$[4]')) j
        straight_join fee_position p on p.product_id = j.product_id
      set p.agreed_on = j.agreed_on, p.next_on = j.next_on, p.charged_on = j.charged_on, p.stopped_on = j.stopped_on
      """;

  private static final String STOP =
      "update account_balance set stopped_on = ? where account_id = ?";

  private final DSLContext db;
  private final JdbcTemplate jdbc;

  FeePositions(DSLContext db, JdbcTemplate jdbc) {
    this.db = db;
    this.jdbc = jdbc;
  }

  /** Accounts one after the other whose products are next due on the same day. */
  record Chunk(LocalDate day, AccountId first, AccountId last) {

    Condition positions() {
      return FEE_POSITION.NEXT_ON.eq(day).and(FEE_POSITION.ACCOUNT_ID.between(first, last));
    }
  }

  /**
   * What is due first, of so many accounts; null if nothing is. An account whose money an import
   * has not brought yet waits for it, and nobody waits for the account.
   */
  @Nullable Chunk due(LocalDate today, int accounts) {
    var due =
        db.selectDistinct(FEE_POSITION.NEXT_ON, FEE_POSITION.ACCOUNT_ID)
            .from(
                FEE_POSITION
                    .straightJoin(ACCOUNT_BALANCE)
                    .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(FEE_POSITION.ACCOUNT_ID)))
            .where(FEE_POSITION.NEXT_ON.le(today))
            .orderBy(FEE_POSITION.NEXT_ON, FEE_POSITION.ACCOUNT_ID)
            .limit(accounts)
            .fetch();
    if (due.isEmpty()) {
      return null;
    }
    var day = due.getFirst().value1();
    var last = due.stream().takeWhile(row -> row.value1().equals(day)).reduce((a, b) -> b);
    return new Chunk(day, due.getFirst().value2(), last.orElseThrow().value2());
  }

  static Condition stopped(AccountId account) {
    return FEE_POSITION.ACCOUNT_ID.eq(account).and(FEE_POSITION.STOPPED_ON.isNotNull());
  }

  /** Begins with these, or takes note of another day; fees of days before today count as taken. */
  void tell(List<HeldProducts.Told> products, LocalDate today) {
    jdbc.batchUpdate(
        TELL,
        products,
        products.size(),
        (row, product) -> {
          var day = product.nextChargeOn();
          row.setLong(1, product.id().value());
          row.setLong(2, product.account().value());
          row.setObject(3, day);
          row.setObject(4, day);
          row.setObject(5, day.isBefore(today) ? today : day);
        });
  }

  void keep(List<FeePosition> positions) {
    var document = new Document();
    for (var position : positions) {
      document.row(
          position.product().value(),
          position.agreedOn(),
          position.nextOn(),
          position.chargedOn(),
          position.stoppedOn());
    }
    jdbc.update(KEEP, document.text());
  }

  /** Since when something stands still on accounts that are held. */
  void keepStops(Map<AccountId, @Nullable LocalDate> stops) {
    jdbc.batchUpdate(
        STOP,
        stops.entrySet().stream().toList(),
        stops.size(),
        (row, stop) -> {
          row.setObject(1, stop.getValue());
          row.setLong(2, stop.getKey().value());
        });
  }
}
