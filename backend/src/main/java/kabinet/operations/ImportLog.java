package kabinet.operations;

import java.util.Locale;
import kabinet.platform.operatordata.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the operator's staff what an import did, or what is wrong and where, in their language. */
@Component
class ImportLog {

  private static final Logger LOG = LoggerFactory.getLogger("kabinet.import");

  private final MessageSource messages;
  private final Locale language;

  ImportLog(MessageSource messages, @Value("${kabinet.language:ru}") Locale language) {
    this.messages = messages;
    this.language = language;
  }

  void tell(ImportReport report) {
    if (report.refused()) {
      report.problems().forEach(problem -> LOG.error("{}", line(problem)));
      LOG.error("{}", words("operations.refused", report.problemCount()));
      return;
    }
    for (var file : report.files()) {
      LOG.info(
          "{}", words("operations.file", file.file(), file.fresh(), file.changed(), file.same()));
      file.changedRefs().forEach(ref -> LOG.info("{}", words("operations.changed", ref)));
    }
    LOG.info("{}", words("operations.done", report.fresh(), report.changed(), report.same()));
  }

  /** {@code prices.csv:17 amount: …}, the way compilers name places. */
  String line(Problem problem) {
    var place = problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
    var field = problem.field().isEmpty() ? "" : " " + problem.field();
    return place + field + ": " + words(problem.reason(), problem.words().toArray());
  }

  private String words(String key, Object... values) {
    return messages.getMessage(key, values, language);
  }
}
