package kabinet.identity.staff;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets desk sessions that have ended by themselves. */
@Component
class StaffSessionCleaning {

  private final StaffSessions sessions;

  StaffSessionCleaning(StaffSessions sessions) {
    this.sessions = sessions;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 12 * * * *}")
  void clean() {
    int forgotten;
    do {
      forgotten = sessions.forgetIdle();
    } while (forgotten > 0);
  }
}
