package kabinet.simulator.sova;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo may end without being asked, and then nobody else would end its network. */
class SovaOutlivesNobodyTests {

  private static final Duration SOON = Duration.ofMinutes(1);

  @Test
  void theNetworkEndsWithADemoThatIsKilled(@TempDir Path folder)
      throws IOException, InterruptedException {
    var said = folder.resolve("said");
    var demo = demo(folder, said);
    try {
      await(() -> Files.exists(said) && Files.readString(said).startsWith("open"));
      var network = demo.descendants().findFirst().orElseThrow();
      assertThat(network.isAlive()).isTrue();

      demo.destroyForcibly().waitFor();

      await(() -> !network.isAlive());
    } finally {
      demo.destroyForcibly();
    }
  }

  /** Starts the network and does nothing else until it is ended. */
  static final class Demo {

    public static void main(String[] arguments) throws Exception {
      var folder = Path.of(arguments[0]);
      var sova = new SovaProcess(folder, 0);
      sova.start(1);
      await(sova::isOpen);
      Files.writeString(folder.resolve("said"), "open");
      TimeUnit.MINUTES.sleep(2);
    }
  }

  private static Process demo(Path folder, Path said) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", Demo.class.getName(), folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.resolveSibling("demo.log").toFile());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return builder.start();
  }

  private interface Fact {
    boolean holds() throws IOException;
  }

  private static void await(Fact fact) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (!fact.holds() && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(fact.holds()).isTrue();
  }
}
