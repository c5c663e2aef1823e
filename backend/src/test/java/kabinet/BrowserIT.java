package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The journeys of frontend/e2e, in a browser, on the packaged demo with data of its own. */
class BrowserIT {

  private static final Path FRONTEND = Path.of("../frontend").toAbsolutePath().normalize();
  private static final Path REPORT = FRONTEND.resolve("target/journeys.json");
  private static final Duration TIME_TO_START = Duration.ofMinutes(3);

  @TestFactory
  Stream<DynamicTest> journeys(@TempDir Path data) throws IOException, InterruptedException {
    int port = freePort();
    Process cabinet = start(data, port);
    try {
      awaitAnswer("http://localhost:" + port + "/", cabinet);
      runJourneys("http://localhost:" + port);
    } finally {
      cabinet.destroy();
      cabinet.waitFor(60, TimeUnit.SECONDS);
    }
    var runs =
        new ObjectMapper()
            .readTree(REPORT.toFile())
            .path("suites")
            .valueStream()
            .flatMap(BrowserIT::runs)
            .toList();
    // What was never begun because a door stayed shut would hide the reason among hundreds.
    var shut = runs.stream().anyMatch(run -> !run.made() && !run.left());
    return runs.stream().filter(run -> !(shut && run.left())).map(Run::claim);
  }

  private static Process start(Path data, int port) throws IOException {
    // a log file, not this process's output, which belongs to the test runner
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            System.getProperty("kabinet.jar"),
            "--spring.profiles.active=demo",
            "--server.port=" + port,
            "--kabinet.sova.port=0",
            "--kabinet.data-dir=" + data)
        .redirectErrorStream(true)
        .redirectOutput(Path.of("target/demo.log").toFile())
        .start();
  }

  private static void runJourneys(String address) throws IOException, InterruptedException {
    Files.deleteIfExists(REPORT);
    var journeys =
        new ProcessBuilder("npm", "run", "--silent", "e2e", "--", "--reporter=list,json")
            .directory(FRONTEND.toFile())
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target/journeys.log").toFile());
    journeys.environment().put("BASE_URL", address);
    journeys.environment().put("PLAYWRIGHT_JSON_OUTPUT_FILE", REPORT.toString());
    journeys.start().waitFor();
    assertThat(REPORT).as("no report, see target/journeys.log").exists();
  }

  /** Every journey is a test of its own: the report is a tree of suites. */
  private static Stream<Run> runs(JsonNode suite) {
    var own = suite.path("specs").valueStream().flatMap(BrowserIT::runsOfSpec);
    return Stream.concat(own, suite.path("suites").valueStream().flatMap(BrowserIT::runs));
  }

  private static Stream<Run> runsOfSpec(JsonNode spec) {
    return spec.path("tests")
        .valueStream()
        .map(
            run ->
                new Run(
                    spec.path("title").asString() + " (" + run.path("projectName").asString() + ")",
                    run.path("status").asString(),
                    run.path("results").path(0).path("error").path("message").asString("")));
  }

  private record Run(String title, String status, String error) {
    boolean made() {
      return status.equals("expected");
    }

    boolean left() {
      return status.equals("skipped");
    }

    DynamicTest claim() {
      return DynamicTest.dynamicTest(
          title, () -> assertThat(status).as(title + ": " + error).isEqualTo("expected"));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void awaitAnswer(String address, Process cabinet) throws InterruptedException {
    var page = HttpRequest.newBuilder(URI.create(address)).build();
    var deadline = System.nanoTime() + TIME_TO_START.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      while (!answers(http, page)) {
        assertThat(cabinet.isAlive() && System.nanoTime() < deadline)
            .as("the demo did not start, see target/demo.log")
            .isTrue();
        TimeUnit.MILLISECONDS.sleep(250);
      }
    }
  }

  private static boolean answers(HttpClient http, HttpRequest page) throws InterruptedException {
    try {
      return http.send(page, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
