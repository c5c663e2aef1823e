package kabinet.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kabinet.platform.operatordata.Column;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class FormatDocumentTests {

  private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

  @Autowired DataFiles files;

  @Test
  void theDocumentNamesEveryFileAndExactlyItsColumns() throws IOException {
    var written = Files.readString(Path.of("../docs/operator-data.md"));
    Map<String, String> sections =
        Arrays.stream(written.split("(?m)^### `"))
            .skip(1)
            .collect(Collectors.toMap(part -> part.substring(0, part.indexOf('`')), part -> part));

    for (var file : files.inOrder()) {
      var documented =
          sections
              .getOrDefault(file.name(), "")
              .lines()
              .filter(line -> line.startsWith("| `"))
              .flatMap(line -> NAME.matcher(line.split("\\|")[1]).results())
              .map(name -> name.group(1));
      assertThat(documented)
          .as(file.name())
          .containsExactlyElementsOf(file.columns().stream().map(Column::name).toList());
    }
  }
}
