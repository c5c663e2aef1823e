package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import kabinet.identity.LostDevices;
import kabinet.kernel.AccountId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;

@KabinetHttpTest
@Rule("R29")
class SessionWatchTests {

  private static final HttpClient CONNECTIONS = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired SignedIn signedIn;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired LostDevices devices;
  @Autowired TransactionOperations transaction;

  @Test
  void whatIsEndedFromAnotherBrowserIsHeardWithinASecond() throws Exception {
    var anna = signedIn.subscriber();
    var lost = signedIn.browserOf(anna);
    var other = later(anna);
    var over = heard(listening(lost));

    var began = System.nanoTime();
    other.ask("mutation { endOtherSessions { endedSessions } }");

    assertThat(over.get(10, TimeUnit.SECONDS)).isEqualTo("event:over");
    System.out.printf("an ended session was heard of after %d ms%n", millisSince(began));
  }

  @Test
  @Rule({"R30", "S9"})
  void aLostPhoneHearsItToo() throws Exception {
    var anna = signedIn.subscriber();
    var over = heard(listening(signedIn.browserOf(anna)));

    transaction.executeWithoutResult(
        begun -> devices.mark(new AccountId(Long.parseLong(anna.substring(1)))));

    assertThat(over.get(10, TimeUnit.SECONDS)).isEqualTo("event:over");
  }

  @Test
  void whoIsNotConcernedHearsNothing() throws Exception {
    var anna = signedIn.browserOf(signedIn.subscriber());
    var over = heard(listening(anna));
    var boris = signedIn.subscriber();
    var gone = heard(listening(signedIn.browserOf(boris)));

    later(boris).ask("mutation { endOtherSessions { endedSessions } }");

    assertThat(gone.get(10, TimeUnit.SECONDS)).isEqualTo("event:over");
    assertThat(over).isNotDone();
  }

  @Test
  void whoeverIsSignedOutHasNothingToListenTo() throws Exception {
    assertThat(listening(signedIn.browser()).statusCode()).isEqualTo(204);
  }

  @Test
  @Rule("R28")
  void listeningIsNoAction() throws Exception {
    var anna = signedIn.subscriber();
    var browser = signedIn.browserOf(anna);
    var active = "select active_at from session where identifier = ?";
    var before = db.fetchValue(active, anna);
    clock.passes(Duration.ofMinutes(5));

    assertThat(listening(browser).statusCode()).isEqualTo(200);

    assertThat(db.fetchValue(active, anna)).isEqualTo(before);
  }

  /** Another browser of somebody, once the next code may be asked for. */
  private TestBrowser later(String msisdn) {
    clock.passes(Duration.ofMinutes(1));
    return signedIn.browserOf(msisdn);
  }

  /** The first event that comes. */
  private static CompletableFuture<@Nullable String> heard(HttpResponse<InputStream> stream) {
    assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
    return CompletableFuture.supplyAsync(
        () -> {
          try (var lines =
              new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.startsWith("event")).findFirst().orElse(null);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static long millisSince(long began) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
  }

  private HttpResponse<InputStream> listening(TestBrowser browser)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/session/watch"));
    var session = browser.cookie(HttpBrowser.SESSION);
    if (session != null) {
      request.header("Cookie", HttpBrowser.SESSION + "=" + session);
    }
    return CONNECTIONS.send(request.build(), BodyHandlers.ofInputStream());
  }
}
