package kabinet.operations.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTests {

  @TempDir private Path folder;

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    assertThat(generated("one", 7)).isEqualTo(generated("another", 7));
  }

  @Test
  void anotherSeedGivesOtherCustomersOfTheSameOperator() throws IOException {
    var one = generated("one", 7);
    var another = generated("another", 8);

    assertThat(another.get("products.csv")).isNotEqualTo(one.get("products.csv"));
    assertThat(another.get("offerings.csv")).isEqualTo(one.get("offerings.csv"));
  }

  @Test
  void asManyAccountsAndRecordsAreWrittenAsWereAskedFor() throws IOException {
    var written = generated("one", 7);

    assertThat(written.get("households.csv")).hasLineCount(1 + 3);
    assertThat(written.get("accounts.csv")).hasLineCount(1 + 3 * (2 + 1));
    assertThat(written.get("usage.csv")).hasLineCount(1 + 3 * 2 * 5);
  }

  @Test
  void nothingIsNoSize() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Size.of("--households=0", "--out=" + folder));
  }

  private TreeMap<String, String> generated(String name, long seed) throws IOException {
    var out = folder.resolve(name);
    Generate.main(
        "--households=3",
        "--lines=2",
        "--contracts=1",
        "--usage-per-line=5",
        "--seed=" + seed,
        "--out=" + out);
    var written = new TreeMap<String, String>();
    try (var files = Files.list(out)) {
      for (Path file : files.toList()) {
        written.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return written;
  }
}
