package kabinet.identity.session;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets sessions that have ended by themselves. */
@Component
class SessionCleaning {

  private final Sessions sessions;

  SessionCleaning(Sessions sessions) {
    this.sessions = sessions;
  }

  @Scheduled(cron = "${kabinet.cleaning:0 11 * * * *}")
  void clean() {
    int forgotten;
    do {
      forgotten = sessions.forgetIdle();
    } while (forgotten > 0);
  }
}
