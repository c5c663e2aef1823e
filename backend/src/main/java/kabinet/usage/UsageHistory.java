package kabinet.usage;

import static kabinet.db.Tables.USAGE_POSITION;
import static kabinet.db.Tables.USAGE_RECORD;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kabinet.kernel.AccountId;
import org.jooq.DSLContext;
import org.jooq.Insert;
import org.springframework.stereotype.Repository;

/** Writes usage down as it comes in: every record has the next number of its account. */
@Repository
class UsageHistory {

  private final DSLContext db;

  UsageHistory(DSLContext db) {
    this.db = db;
  }

  /** Which of these records an account has already; one without any is not asked. */
  Map<AccountId, Set<String>> stored(Map<AccountId, Set<String>> refs) {
    Map<AccountId, Set<String>> stored = new HashMap<>();
    for (var account : positions(refs.keySet()).keySet()) {
      stored.put(account, stored(account, refs.getOrDefault(account, Set.of())));
    }
    return stored;
  }

  void add(List<UsageFile.Used> records, Function<UsageFile.Used, AccountId> accountOf) {
    var positions = positions(records.stream().map(accountOf).collect(Collectors.toSet()));
    var batch = db.batch(oneRecord());
    for (var used : records) {
      var account = accountOf.apply(used);
      batch =
          batch.bind(
              account,
              positions.merge(account, 1L, Long::sum),
              used.ref(),
              used.at(),
              used.kind(),
              used.direction(),
              used.otherParty(),
              used.volume(),
              used.charge());
    }
    batch.execute();
    db.insertInto(USAGE_POSITION)
        .columns(USAGE_POSITION.ACCOUNT_ID, USAGE_POSITION.LAST_SEQ)
        .valuesOfRows(
            positions.entrySet().stream().map(at -> row(at.getKey(), at.getValue())).toList())
        .onDuplicateKeyUpdate()
        .set(USAGE_POSITION.LAST_SEQ, excluded(USAGE_POSITION.LAST_SEQ))
        .execute();
  }

  /** Written by the thousand: the text is made once, and the driver joins the rows. */
  private Insert<?> oneRecord() {
    return db.insertInto(USAGE_RECORD)
        .set(USAGE_RECORD.ACCOUNT_ID, val(null, USAGE_RECORD.ACCOUNT_ID))
        .set(USAGE_RECORD.SEQ, val(null, USAGE_RECORD.SEQ))
        .set(USAGE_RECORD.REF, val(null, USAGE_RECORD.REF))
        .set(USAGE_RECORD.BEGAN_AT, val(null, USAGE_RECORD.BEGAN_AT))
        .set(USAGE_RECORD.KIND, val(null, USAGE_RECORD.KIND))
        .set(USAGE_RECORD.DIRECTION, val(null, USAGE_RECORD.DIRECTION))
        .set(USAGE_RECORD.OTHER_PARTY, val(null, USAGE_RECORD.OTHER_PARTY))
        .set(USAGE_RECORD.VOLUME, val(null, USAGE_RECORD.VOLUME))
        .set(USAGE_RECORD.CHARGE_MINOR, val(null, USAGE_RECORD.CHARGE_MINOR));
  }

  private Map<AccountId, Long> positions(Collection<AccountId> accounts) {
    return db.select(USAGE_POSITION.ACCOUNT_ID, USAGE_POSITION.LAST_SEQ)
        .from(USAGE_POSITION)
        .where(USAGE_POSITION.ACCOUNT_ID.in(accounts))
        .fetchMap(USAGE_POSITION.ACCOUNT_ID, USAGE_POSITION.LAST_SEQ);
  }

  private Set<String> stored(AccountId account, Set<String> refs) {
    return db.select(USAGE_RECORD.REF)
        .from(USAGE_RECORD)
        .where(USAGE_RECORD.ACCOUNT_ID.eq(account))
        .and(USAGE_RECORD.REF.in(refs))
        .fetchSet(USAGE_RECORD.REF);
  }
}
