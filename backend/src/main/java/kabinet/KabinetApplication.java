package kabinet;

import java.io.IOException;
import kabinet.operations.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The cabinet: one process that serves the contract and the pages. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableScheduling
public class KabinetApplication {
  public static void main(String[] args) throws IOException {
    if (CommandLine.generates(args)) {
      return;
    }
    var command = CommandLine.of(args);
    var application = SpringApplication.run(KabinetApplication.class, command.arguments());
    if (command.once()) {
      System.exit(SpringApplication.exit(application));
    }
  }
}
