package kabinet.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kabinet.kernel.SessionId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * R29: an open page hears within a second that its session is over, whoever ended it and on
 * whichever server. Listening is no action (R28), holds no thread, and costs one statement a look
 * for all who listen here.
 */
@Controller
class SessionWatch implements SmartLifecycle {

  static final String PATH = "/session/watch";
  static final String OVER = "over";

  private static final int LOOK_EVERY_MILLIS = 300;

  /** Proxies close what is silent for longer; the page then listens anew. */
  private static final long LISTENS_MILLIS = 50_000;

  /**
   * How soon a page comes back after those: what ended meanwhile it is told by having no session.
   */
  private static final long COMES_BACK_AFTER_MILLIS = 200;

  /** Somebody who hung up before the answer began is not heard of any more. */
  private static final Duration GIVEN_UP_AFTER = Duration.ofMillis(LISTENS_MILLIS + 10_000);

  /** Beyond these a page does without and looks every few seconds by itself. */
  private static final int MOST = 4000;

  private static final int MOST_OF_A_SESSION = 4;

  private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);

  private final Sessions sessions;
  private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
  private volatile boolean running;

  SessionWatch(Sessions sessions) {
    this.sessions = sessions;
  }

  private record Listener(SessionId session, SseEmitter page, long since) {

    void hears() {
      try {
        page.send(SseEmitter.event().name(OVER).data(""));
      } catch (IOException | IllegalStateException gone) {
        LOG.debug("A page went before it heard", gone);
      }
      leaves();
    }

    void leaves() {
      try {
        page.complete();
      } catch (IllegalStateException gone) {
        LOG.debug("A page went by itself", gone);
      }
    }

    boolean isGivenUp() {
      return System.nanoTime() - since > GIVEN_UP_AFTER.toNanos();
    }
  }

  /** Nothing to listen to is a status that a browser does not come back after. */
  @GetMapping(PATH)
  ResponseEntity<SseEmitter> watch(HttpServletRequest request) throws IOException {
    var session = request.getSession(false);
    if (session == null || !running || listeners.size() >= MOST) {
      return ResponseEntity.noContent().build();
    }
    var id = ((SignedInPerson) session.getAttribute(BrowserSession.PERSON)).viewer().session();
    if (listeners.stream().filter(other -> other.session().equals(id)).count()
        >= MOST_OF_A_SESSION) {
      return ResponseEntity.noContent().build();
    }
    var page = new SseEmitter(LISTENS_MILLIS);
    var listener = new Listener(id, page, System.nanoTime());
    page.onCompletion(() -> listeners.remove(listener));
    page.onTimeout(page::complete);
    // sent at once, or the head of the answer waits for the first event
    page.send(SseEmitter.event().reconnectTime(COMES_BACK_AFTER_MILLIS).comment("listening"));
    listeners.add(listener);
    if (!running) {
      listener.leaves();
    }
    return ResponseEntity.ok()
        .header("Cache-Control", "no-store")
        .header("X-Accel-Buffering", "no")
        .body(page);
  }

  @Scheduled(fixedDelay = LOOK_EVERY_MILLIS)
  void look() {
    if (listeners.isEmpty()) {
      return;
    }
    var watched = new HashSet<SessionId>();
    listeners.forEach(listener -> watched.add(listener.session()));
    var open = sessions.open(watched);
    for (var listener : listeners) {
      boolean over = watched.contains(listener.session()) && !open.contains(listener.session());
      if (over) {
        listener.hears();
      }
      if (over || listener.isGivenUp()) {
        listeners.remove(listener);
      }
    }
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the server waits for what is under way, which this would be for long. */
  @Override
  public void stop() {
    running = false;
    listeners.forEach(Listener::leaves);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
