package kabinet.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kabinet.kernel.SessionId;
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

  /** Beyond these a page does without and looks every few seconds by itself. */
  private static final int MOST = 4000;

  private final Sessions sessions;
  private final Queue<Listener> listeners = new ConcurrentLinkedQueue<>();
  private volatile boolean running;

  SessionWatch(Sessions sessions) {
    this.sessions = sessions;
  }

  private record Listener(SessionId session, SseEmitter page) {

    void hears() {
      try {
        page.send(SseEmitter.event().name(OVER).data(""));
        page.complete();
      } catch (IOException | IllegalStateException gone) {
        page.completeWithError(gone);
      }
    }
  }

  /** Nothing to listen to is a status that a browser does not come back after. */
  @GetMapping(PATH)
  ResponseEntity<SseEmitter> watch(HttpServletRequest request) throws IOException {
    var session = request.getSession(false);
    if (session == null || !running || listeners.size() >= MOST) {
      return ResponseEntity.noContent().build();
    }
    var person = (SignedInPerson) session.getAttribute(BrowserSession.PERSON);
    var page = new SseEmitter(LISTENS_MILLIS);
    var listener = new Listener(person.viewer().session(), page);
    page.onCompletion(() -> listeners.remove(listener));
    page.onTimeout(page::complete);
    page.send(SseEmitter.event().comment("listening")); // or the head of the answer waits, too
    listeners.add(listener);
    return ResponseEntity.ok().header("Cache-Control", "no-store").body(page);
  }

  @Scheduled(fixedDelay = LOOK_EVERY_MILLIS)
  void look() {
    if (listeners.isEmpty()) {
      return;
    }
    var watched = new HashSet<SessionId>();
    listeners.forEach(listener -> watched.add(listener.session()));
    var open = sessions.open(watched);
    listeners.stream()
        .filter(listener -> watched.contains(listener.session()))
        .filter(listener -> !open.contains(listener.session()))
        .forEach(Listener::hears);
  }

  @Override
  public void start() {
    running = true;
  }

  /** Before the server waits for what is under way, which this would be for long. */
  @Override
  public void stop() {
    running = false;
    listeners.forEach(listener -> listener.page().complete());
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
