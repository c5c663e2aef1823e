package kabinet.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Brings the demo's operator in on the first start, through the same door as anybody's and before
 * the web server opens its own: the life cycle's early phases run ahead of it.
 */
@Component
@Profile("demo")
class DemoStart implements SmartLifecycle {

  /** Invented passports; their hashes depend on the key that this demo has made for itself. */
  private static final Resource PEOPLE = new ClassPathResource("demo-people.csv");

  private final OperatorImport imports;
  private final IdentityHashes identities;
  private final ImportRuns runs;
  private final ImportLog log;
  private boolean running;

  DemoStart(OperatorImport imports, IdentityHashes identities, ImportRuns runs, ImportLog log) {
    this.imports = imports;
    this.identities = identities;
    this.runs = runs;
    this.log = log;
  }

  @Override
  public void start() {
    try {
      if (runs.none()) {
        importBundled();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }

  private void importBundled() throws IOException {
    var folder = Files.createTempDirectory("kabinet-demo");
    try (var progress = TerminalProgress.orUnseen()) {
      unpack(folder);
      try (var people = new InputStreamReader(PEOPLE.getInputStream(), UTF_8)) {
        identities.write(people, folder.resolve("identities.csv"));
      }
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
