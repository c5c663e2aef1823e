package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTests {
  private static final Path SOURCES = Path.of("src/main/java");

  private final Properties russian = new Properties();
  private final Properties english = new Properties();
  private final StringBuilder code = new StringBuilder();

  @BeforeAll
  void read() throws IOException {
    russian.load(Files.newBufferedReader(Path.of("src/main/resources/messages_ru.properties")));
    english.load(Files.newBufferedReader(Path.of("src/main/resources/messages_en.properties")));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
  }

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(russian.keySet()).isEqualTo(english.keySet());
  }

  @Test
  void everyWordIsSaidSomewhere() {
    assertThat(russian.stringPropertyNames()).allMatch(this::used);
  }

  @Test
  void apostrophesAreWrittenTwice() {
    assertThat(Stream.of(russian, english).flatMap(words -> words.values().stream()))
        .allSatisfy(word -> assertThat(((String) word).replace("''", "")).doesNotContain("'"));
  }

  /** By its whole key, or by a key that is put together from a beginning and a name. */
  private boolean used(String key) {
    String beginning = key.substring(0, key.lastIndexOf('.') + 1);
    return code.indexOf("\"" + key + "\"") >= 0 || code.indexOf("\"" + beginning + "\"") >= 0;
  }
}
