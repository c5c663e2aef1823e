package kabinet.channels;

import static kabinet.db.Tables.CHANNEL_ARRIVAL;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What came in, by its hash: networks and gateways say everything at least once. */
@Repository
class Arrivals {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;
  private final Clock clock;

  Arrivals(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Whether this is the first time within so long; of several at once, one is the first. */
  boolean isNew(byte[] mark, Duration within) {
    var now = clock.instant();
    var seen =
        db.select(CHANNEL_ARRIVAL.SEEN_AT)
            .from(CHANNEL_ARRIVAL)
            .where(CHANNEL_ARRIVAL.MARK.eq(mark))
            .fetchOne(CHANNEL_ARRIVAL.SEEN_AT);
    if (seen == null) {
      return isAdded(mark, now);
    }
    return !now.isBefore(seen.plus(within)) && isTaken(mark, seen, now);
  }

  void forget(byte[] mark) {
    db.deleteFrom(CHANNEL_ARRIVAL).where(CHANNEL_ARRIVAL.MARK.eq(mark)).execute();
  }

  /** Deletes some of what came before a moment; says how many. */
  int forgetSeenBefore(Instant moment) {
    return db.deleteFrom(CHANNEL_ARRIVAL)
        .where(CHANNEL_ARRIVAL.SEEN_AT.lt(moment))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }

  private boolean isAdded(byte[] mark, Instant now) {
    return db.insertInto(CHANNEL_ARRIVAL)
            .set(CHANNEL_ARRIVAL.MARK, mark)
            .set(CHANNEL_ARRIVAL.SEEN_AT, now)
            .onDuplicateKeyIgnore()
            .execute()
        > 0;
  }

  private boolean isTaken(byte[] mark, Instant seen, Instant now) {
    return db.update(CHANNEL_ARRIVAL)
            .set(CHANNEL_ARRIVAL.SEEN_AT, now)
            .where(CHANNEL_ARRIVAL.MARK.eq(mark))
            .and(CHANNEL_ARRIVAL.SEEN_AT.eq(seen))
            .execute()
        > 0;
  }
}
