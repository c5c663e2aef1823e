package kabinet.operations.generator;

import java.nio.file.Path;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** How much is generated; the same seed and size give the same bytes. */
record Size(int households, int lines, int contracts, int usagePerLine, long seed, Path out) {

  Size {
    if (households < 1 || lines < 0 || contracts < 0 || lines + contracts < 1 || usagePerLine < 0) {
      throw new IllegalArgumentException("nothing to generate");
    }
  }

  /** Reads {@code --households= --lines= --contracts= --usage-per-line= --seed= --out=}. */
  static Size of(String... arguments) {
    var given = new SimpleCommandLinePropertySource(arguments);
    return new Size(
        number(given, "households", 100),
        number(given, "lines", 3),
        number(given, "contracts", 1),
        number(given, "usage-per-line", 100),
        number(given, "seed", 1),
        Path.of(
            String.valueOf(
                given.containsProperty("out") ? given.getProperty("out") : "generated")));
  }

  private static int number(SimpleCommandLinePropertySource given, String name, int otherwise) {
    var text = given.getProperty(name);
    return text == null ? otherwise : Integer.parseInt(text);
  }
}
