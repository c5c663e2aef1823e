package kabinet.identity.network;

import static kabinet.db.Tables.NETWORK_TRIP;

import java.time.Clock;
import java.time.Duration;
import kabinet.kernel.SessionId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Trips begun and not ended: each is good for one return of its own browser within ten minutes. */
@Repository
class Trips {

  static final Duration LIVES = Duration.ofMinutes(10);

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;
  private final Clock clock;

  Trips(DSLContext db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void begin(Trip trip, String state, TripSecret secret) {
    var session = trip.session();
    db.insertInto(NETWORK_TRIP)
        .set(NETWORK_TRIP.STATE_HASH, TripSecret.hash(state))
        .set(NETWORK_TRIP.SECRET_HASH, secret.hash())
        .set(NETWORK_TRIP.PROVIDER, trip.network())
        .set(NETWORK_TRIP.SESSION_NUMBER, session == null ? null : session.value())
        .set(NETWORK_TRIP.BACK_TO, trip.backTo())
        .set(NETWORK_TRIP.EXPIRES_AT, clock.instant().plus(LIVES))
        .execute();
  }

  /** The trip that comes back, once; null if there is none, or it is another browser's or late. */
  @Transactional
  public @Nullable Trip end(String network, String state, TripSecret secret) {
    var mine =
        NETWORK_TRIP
            .STATE_HASH
            .eq(TripSecret.hash(state))
            .and(NETWORK_TRIP.SECRET_HASH.eq(secret.hash()))
            .and(NETWORK_TRIP.PROVIDER.eq(network))
            .and(NETWORK_TRIP.EXPIRES_AT.gt(clock.instant()));
    var trip =
        db.select(NETWORK_TRIP.PROVIDER, NETWORK_TRIP.SESSION_NUMBER, NETWORK_TRIP.BACK_TO)
            .from(NETWORK_TRIP)
            .where(mine)
            .forUpdate()
            .fetchOne(row -> new Trip(row.value1(), session(row.value2()), row.value3()));
    return trip != null && db.deleteFrom(NETWORK_TRIP).where(mine).execute() == 1 ? trip : null;
  }

  /** Deletes some of the trips from which nobody came back; says how many. */
  int forgetLate() {
    return db.deleteFrom(NETWORK_TRIP)
        .where(NETWORK_TRIP.EXPIRES_AT.le(clock.instant()))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }

  private static @Nullable SessionId session(@Nullable Long number) {
    return number == null ? null : new SessionId(number);
  }
}
