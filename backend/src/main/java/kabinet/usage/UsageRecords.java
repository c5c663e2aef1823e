package kabinet.usage;

import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.RECENT;
import static kabinet.db.Tables.USAGE_POSITION;
import static kabinet.db.Tables.USAGE_RECORD;
import static kabinet.household.Access.visibleTo;
import static kabinet.platform.db.Cells.instant;
import static kabinet.platform.db.Cells.text;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.trueCondition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.household.AccountQuery;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.BucketKind;
import kabinet.kernel.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was used, record by record, the latest first. */
@Repository
class UsageRecords {

  private static final Comparator<UsageRecord> LATEST_FIRST =
      Comparator.comparingLong(UsageRecord::seq).reversed();

  private final DSLContext db;
  private final AccountQuery recent;

  UsageRecords(DSLContext db, JdbcTemplate jdbc) {
    this.db = db;
    this.recent = new AccountQuery(db, jdbc, whose -> recent(db, whose));
  }

  /**
   * A record a number, counted back from the last: every row is one look-up in the primary key. A
   * range on {@code seq} would read the whole history of each line, as its bounds are not constant.
   */
  private static Select<?> recent(DSLContext db, Condition whose) {
    return db.select(
            USAGE_RECORD.ACCOUNT_ID,
            USAGE_RECORD.SEQ,
            USAGE_RECORD.BEGAN_AT,
            USAGE_RECORD.KIND,
            USAGE_RECORD.DIRECTION,
            USAGE_RECORD.OTHER_PARTY,
            USAGE_RECORD.VOLUME,
            USAGE_RECORD.CHARGE_MINOR)
        .from(ACCESS)
        .straightJoin(USAGE_POSITION)
        .on(USAGE_POSITION.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .straightJoin(RECENT)
        .on(trueCondition())
        .straightJoin(USAGE_RECORD)
        .on(USAGE_RECORD.ACCOUNT_ID.eq(USAGE_POSITION.ACCOUNT_ID))
        .where(whose)
        .and(RECENT.BACK.lt(param("first", RECENT.BACK.getDataType())))
        .and(
            USAGE_RECORD.SEQ.eq(
                least(USAGE_POSITION.LAST_SEQ, param("last", Long.class)).minus(RECENT.BACK)));
  }

  Map<AccountId, List<UsageRecord>> recent(Reached whose, UsageWindow window) {
    Map<AccountId, List<UsageRecord>> lines = new HashMap<>();
    recent.forEach(
        whose,
        row -> {
          BucketKind kind = BucketKind.valueOf(text(row, 4));
          String direction = row.getString(5);
          lines
              .computeIfAbsent(new AccountId(row.getLong(1)), line -> new ArrayList<>())
              .add(
                  new UsageRecord(
                      row.getLong(2),
                      instant(row, 3),
                      kind,
                      direction == null ? null : UsageDirection.valueOf(direction),
                      row.getString(6),
                      kind.volume(row.getLong(7)),
                      new Money(row.getLong(8))));
        },
        window.first(),
        window.last());
    lines.values().forEach(records -> records.sort(LATEST_FIRST));
    return lines;
  }

  /** One row beyond the page, if there is one. */
  List<UsageRecord> filtered(Reached whose, AccountId line, UsageWindow window) {
    UsageFilter filter = window.filter();
    return db.select(
            USAGE_RECORD.SEQ,
            USAGE_RECORD.BEGAN_AT,
            USAGE_RECORD.KIND,
            USAGE_RECORD.DIRECTION,
            USAGE_RECORD.OTHER_PARTY,
            USAGE_RECORD.VOLUME,
            USAGE_RECORD.CHARGE_MINOR)
        .from(USAGE_RECORD)
        .where(USAGE_RECORD.ACCOUNT_ID.eq(line))
        .and(visibleTo(whose.user(), USAGE_RECORD.ACCOUNT_ID))
        .and(filter.kind() == null ? noCondition() : USAGE_RECORD.KIND.eq(filter.kind()))
        .and(
            filter.direction() == null
                ? noCondition()
                : USAGE_RECORD.DIRECTION.eq(filter.direction()))
        .and(USAGE_RECORD.SEQ.le(window.last()))
        .orderBy(USAGE_RECORD.SEQ.desc())
        .limit(window.first() + 1)
        .fetch(
            mapping(
                (seq, at, kind, direction, other, volume, charge) ->
                    new UsageRecord(seq, at, kind, direction, other, kind.volume(volume), charge)));
  }
}
