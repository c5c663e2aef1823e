package kabinet.operations;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar kabinet.jar import <folder>}: ends with 0 when the folder came in whole, with 1
 * when it was refused.
 */
@Component
@ConditionalOnProperty("kabinet.import")
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

  private final Path folder;
  private final OperatorImport imports;
  private final ImportLog log;
  private int exitCode;

  ImportCommand(@Value("${kabinet.import}") Path folder, OperatorImport imports, ImportLog log) {
    this.folder = folder;
    this.imports = imports;
    this.log = log;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    try (var progress = TerminalProgress.orUnseen()) {
      var report = imports.run(folder, progress);
      exitCode = report.refused() ? 1 : 0;
      log.tell(report);
    }
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
