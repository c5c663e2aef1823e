package kabinet.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Brings the demo's operator in on the first start, through the same door as anybody's. */
@Component
@Profile("demo")
class DemoStart implements ApplicationRunner {

  private final OperatorImport imports;
  private final ImportRuns runs;
  private final ImportLog log;

  DemoStart(OperatorImport imports, ImportRuns runs, ImportLog log) {
    this.imports = imports;
    this.runs = runs;
    this.log = log;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (!runs.none()) {
      return;
    }
    var folder = Files.createTempDirectory("kabinet-demo");
    try (var progress = TerminalProgress.orUnseen()) {
      unpack(folder);
      log.tell(imports.run(folder, progress));
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** The folder may lie inside a jar, and an import reads files. */
  private static void unpack(Path folder) throws IOException {
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath:demo/*.*")) {
      try (var content = file.getInputStream()) {
        Files.copy(content, folder.resolve(String.valueOf(file.getFilename())));
      }
    }
  }
}
