package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTests {
  @Test
  void sourcesAreAsGoogleJavaFormatWritesThem() throws Exception {
    List<Path> otherwise = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      for (Path source : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        if (!formatted(source)) {
          otherwise.add(source);
        }
      }
    }

    assertThat(otherwise).as("run again with -Dformat to format them").isEmpty();
  }

  private static boolean formatted(Path source) throws IOException, FormatterException {
    String text = Files.readString(source);
    String formatted = new Formatter().formatSourceAndFixImports(text);
    if (!formatted.equals(text) && System.getProperty("format") != null) {
      Files.writeString(source, formatted);
      return true;
    }
    return formatted.equals(text);
  }
}
