package kabinet.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * A small whole folder: a household of a number and a home. Every ref and number begins with a
 * digit of the test's choice, so that tests do not meet.
 */
final class OperatorFolder {

  static final String HASH =
      "$argon2id$v=19$m=16384,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$"
          + "RdescudvJCsgt3ub+b27SXdBZE9oY1JHNxVCeAYHMTc";

  private final Map<String, String> files = new LinkedHashMap<>();

  private OperatorFolder() {}

  static OperatorFolder of(int test) {
    var folder = new OperatorFolder();
    try {
      var all = new ClassPathResource("operator-folder.txt").getContentAsString(UTF_8);
      for (String file : all.split("(?m)^== ")) {
        int end = file.indexOf('\n');
        if (end > 0) {
          folder.files.put(
              file.substring(0, end),
              file.substring(end + 1).replace("#", Integer.toString(test)).replace("HASH", HASH));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return folder;
  }

  OperatorFolder with(String file, String content) {
    files.put(file, content);
    return this;
  }

  OperatorFolder without(String file) {
    assertThat(files.remove(file)).isNotNull();
    return this;
  }

  OperatorFolder and(String file, String row) {
    return with(file, content(file) + row + "\n");
  }

  OperatorFolder saying(String file, String instead, String of) {
    assertThat(content(file)).contains(of);
    return with(file, content(file).replace(of, instead));
  }

  String content(String file) {
    var content = files.get(file);
    if (content == null) {
      throw new IllegalArgumentException(file);
    }
    return content;
  }

  Path in(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }
}
