package kabinet.identity.network;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets trips from which nobody came back. */
@Component
class TripCleaning {

  private final Trips trips;

  TripCleaning(Trips trips) {
    this.trips = trips;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 41 * * * *}")
  void clean() {
    int forgotten;
    do {
      forgotten = trips.forgetLate();
    } while (forgotten > 0);
  }
}
