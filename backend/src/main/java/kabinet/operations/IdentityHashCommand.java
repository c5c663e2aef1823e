package kabinet.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code java -jar kabinet.jar hash-identities <people.csv> <identities.csv>}. */
@Component
@ConditionalOnProperty("kabinet.hash-identities")
class IdentityHashCommand implements ApplicationRunner {

  private final Path people;
  private final Path to;
  private final IdentityHashes hashes;

  IdentityHashCommand(
      @Value("${kabinet.hash-identities}") Path people,
      @Value("${kabinet.hashed-identities}") Path to,
      IdentityHashes hashes) {
    this.people = people;
    this.to = to;
    this.hashes = hashes;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    try (var rows = Files.newBufferedReader(people)) {
      hashes.write(rows, to);
    }
  }
}
