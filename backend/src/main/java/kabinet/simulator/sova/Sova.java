package kabinet.simulator.sova;

import java.io.IOException;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** The network's own process, which ends with the demo that started it, however that ended. */
public final class Sova {

  private Sova() {}

  public static void main(String[] args) {
    var network = new SpringApplication(SovaServer.class);
    network.setDefaultProperties(
        Map.of(
            "spring.config.name", "sova", // the cabinet's settings are not meant
            "spring.main.banner-mode", "off",
            "spring.main.lazy-initialization", "true",
            "spring.web.resources.add-mappings", "false"));
    network.run(args);
    var watch = new Thread(Sova::endWithTheDemo, "demo");
    watch.setDaemon(true);
    watch.start();
  }

  /** The demo writes nothing: its end of the line is closed when it is gone. */
  private static void endWithTheDemo() {
    try {
      System.in.readAllBytes();
    } catch (IOException gone) {
      // the same
    }
    System.exit(0);
  }
}
