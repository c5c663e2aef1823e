package kabinet.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import kabinet.platform.db.DatabaseServer;
import kabinet.platform.db.MariaDb;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.ObjectMapper;

/**
 * The household's first page, asked of the cabinet and of the limit in turn: the same database, the
 * same household of ten numbers and two contracts, the same answer. Prints a table of ratios.
 *
 * <p>Arguments: the operator's jar, a folder to work in, emptied first.
 */
final class CompareOverview {

  private static final int PAIRS = 7;
  private static final int CONNECTIONS = 8;
  private static final Duration WARM_UP = Duration.ofSeconds(25);
  private static final Duration RUN = Duration.ofSeconds(6);
  private static final String TOKEN = "bench-session-00000000000000000000000000000";
  private static final PrintStream OUT = System.out;

  private CompareOverview() {}

  /** One turn of one server. */
  record Turn(double cpuMicros, double perSecond) {}

  public static void main(String[] args) throws Exception {
    var jar = args[0];
    var work = Path.of(args[1]);
    FileSystemUtils.deleteRecursively(work);
    try (var database = DatabaseServer.start(new MariaDb(), work.resolve("database"))) {
      var environment =
          Map.of(
              "SPRING_DATASOURCE_URL", database.url("bench"),
              "SPRING_DATASOURCE_USERNAME", database.user(),
              "SPRING_DATASOURCE_PASSWORD", "",
              "KABINET_SIGN_IN_KEY", Base64.getEncoder().encodeToString(new byte[32]),
              "KABINET_SMPP_HOST", "127.0.0.1");
      var data = work.resolve("data").toString();
      ServerUnderTest.run(
          work.resolve("generate.log"),
          environment,
          "-jar",
          jar,
          "generate",
          "--households=200",
          "--lines=10",
          "--contracts=2",
          "--usage-per-line=60",
          "--seed=1",
          "--out=" + data);
      ServerUnderTest.run(work.resolve("import.log"), environment, "-jar", jar, "import", data);
      openSession(database);
      try (var cabinet =
              ServerUnderTest.start(
                  work.resolve("cabinet.log"),
                  environment,
                  "-jar",
                  jar,
                  "--server.port=PORT",
                  "--kabinet.graphql.text=true",
                  "--db-scheduler.enabled=false");
          var limit =
              ServerUnderTest.start(
                  work.resolve("limit.log"),
                  environment,
                  "-cp",
                  System.getProperty("java.class.path"),
                  LimitServer.class.getName(),
                  database.url("bench") + DRIVER,
                  database.user(),
                  "",
                  "PORT")) {
        compare(database, cabinet, limit);
      }
    }
  }

  private static final String DRIVER =
      "&cachePrepStmts=true&useServerPrepStmts=true&cacheServerConfiguration=true"
          + "&connectionTimeZone=UTC&useLocalSessionState=true";

  private static void openSession(DatabaseServer database) throws SQLException {
    try (var connection = DriverManager.getConnection(database.url("bench"), database.user(), "");
        var session =
            connection.prepareStatement(
                """
                insert into session (id, token_hash, identifier, user_id, way, device, created_at, active_at)
                select 1, ?, max(l.identifier), x.user_id, 'CODE', 'bench', ?, ?
                from (select user_id from access group by user_id having count(*) = 12 limit 1) x
                join login l on l.user_id = x.user_id
                group by x.user_id
                """)) {
      var now = LocalDateTime.now(ZoneOffset.UTC);
      session.setBytes(1, LimitServer.sha256(TOKEN));
      session.setObject(2, now);
      session.setObject(3, now.plusHours(1));
      session.executeUpdate();
    }
  }

  private static void compare(
      DatabaseServer database, ServerUnderTest cabinet, ServerUnderTest limit) throws IOException {
    var ours = load(cabinet);
    var theirs = load(limit);
    var json = new ObjectMapper();
    var answer = json.readTree(ours.once());
    if (!answer.equals(json.readTree(theirs.once()))) {
      throw new IllegalStateException(
          "The answers differ:\n" + answer + "\n" + json.readTree(theirs.once()));
    }
    OUT.println("The same answer of " + ours.once().length() + " characters from both.");
    ours.closed(CONNECTIONS, WARM_UP);
    theirs.closed(CONNECTIONS, WARM_UP);
    List<Turn> cabinetTurns = new ArrayList<>();
    List<Turn> limitTurns = new ArrayList<>();
    for (int pair = 0; pair < PAIRS; pair++) {
      cabinetTurns.add(turn(database, cabinet, ours));
      limitTurns.add(turn(database, limit, theirs));
    }
    var half = median(limitTurns, Turn::perSecond) / 2;
    var cabinetP99 = new ArrayList<Double>();
    var limitP99 = new ArrayList<Double>();
    for (int pair = 0; pair < 3; pair++) {
      cabinetP99.add(ours.open(CONNECTIONS, RUN, half).p99Millis());
      limitP99.add(theirs.open(CONNECTIONS, RUN, half).p99Millis());
    }
    OUT.println("| what | cabinet | limit | ratio |");
    OUT.println("|---|---|---|---|");
    row("total CPU a call, µs", cabinetTurns, limitTurns, Turn::cpuMicros);
    row("calls a second", cabinetTurns, limitTurns, Turn::perSecond);
    row("p99 at half the limit's most, ms", cabinetP99, limitP99, value -> value);
  }

  private static Load load(ServerUnderTest server) throws IOException {
    try (var document = CompareOverview.class.getResourceAsStream("/overview.graphql")) {
      var text = new String(document.readAllBytes(), StandardCharsets.UTF_8);
      var body = new ObjectMapper().writeValueAsString(Map.of("query", text));
      return Load.graphql(server.port, "KABINET_SESSION=" + TOKEN, "bench", body);
    }
  }

  private static Turn turn(DatabaseServer database, ServerUnderTest server, Load load) {
    var before = server.cpu().plus(database.cpu());
    var result = load.closed(CONNECTIONS, RUN);
    var spent = server.cpu().plus(database.cpu()).minus(before);
    return new Turn(spent.toNanos() / 1e3 / result.latencies().length, result.perSecond());
  }

  private static <T> void row(
      String what, List<T> cabinet, List<T> limit, ToDoubleFunction<T> figure) {
    var ratios =
        Stream.iterate(0, i -> i < limit.size(), i -> i + 1)
            .map(i -> figure.applyAsDouble(cabinet.get(i)) / figure.applyAsDouble(limit.get(i)))
            .toList();
    OUT.printf(
        "| %s | %.1f | %.1f | %.2f |%n",
        what, median(cabinet, figure), median(limit, figure), median(ratios, ratio -> ratio));
  }

  private static <T> double median(List<T> turns, ToDoubleFunction<T> figure) {
    var sorted = turns.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
