package kabinet.platform.db;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in one sentence what to set. */
final class NoDatabaseAnalyzer extends AbstractFailureAnalyzer<NoDatabase> {
  @Override
  protected FailureAnalysis analyze(Throwable root, NoDatabase cause) {
    return new FailureAnalysis(
        "The cabinet was not told which database to use.",
        "Set SPRING_DATASOURCE_URL (with SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD)"
            + " to a MySQL 8 or MariaDB 11 server, or try the demo with"
            + " --spring.profiles.active=demo.",
        cause);
  }
}
