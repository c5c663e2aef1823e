package kabinet.household.bysim;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes requests whose SIMs did not speak in time, and forgets those that ended long ago. */
@Component
class LineLinkExpiry {

  /**
   * A quarter: until then whoever finds a number gone or added asks how that came. That staff have
   * decided, and how, stays in their journal.
   */
  static final Duration KEPT = Duration.ofDays(90);

  private final LineLinkRequests requests;
  private final EndedLineLinks ended;
  private final Clock clock;

  LineLinkExpiry(LineLinkRequests requests, EndedLineLinks ended, Clock clock) {
    this.requests = requests;
    this.ended = ended;
    this.clock = clock;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 37 * * * *}")
  void expire() {
    int closed;
    do {
      closed = requests.expire(clock.instant());
    } while (closed > 0);
  }

  @Scheduled(cron = "${kabinet.cleaning:0 38 * * * *}")
  void forget() {
    int forgotten;
    do {
      forgotten = ended.forgetBefore(clock.instant().minus(KEPT));
    } while (forgotten > 0);
  }
}
