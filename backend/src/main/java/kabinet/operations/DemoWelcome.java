package kabinet.operations;

import java.util.Locale;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever has just started the demo where to go and whom to sign in as. */
@Component
@Profile("demo")
class DemoWelcome {

  private static final Logger LOG = LoggerFactory.getLogger("kabinet.demo");
  private static final int HOUSEHOLDS = 6;
  private static final String NOBODY_SERVED = "-1";

  private final MessageSource messages;
  private final Environment environment;
  private final Locale language;

  DemoWelcome(
      MessageSource messages,
      Environment environment,
      @Value("${kabinet.language:ru}") Locale language) {
    this.messages = messages;
    this.environment = environment;
    this.language = language;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    var port = environment.getProperty("local.server.port");
    if (port == null || port.equals(NOBODY_SERVED)) {
      return;
    }
    var address = "http://localhost:" + port;
    LOG.info("{}", words("operations.demo.open", address));
    LOG.info("{}", words("operations.demo.code", address + "/demo/handset"));
    IntStream.rangeClosed(1, HOUSEHOLDS)
        .mapToObj(household -> words("operations.demo.household." + household))
        .forEach(line -> LOG.info("{}", line));
  }

  private String words(String key, Object... values) {
    return messages.getMessage(key, values, language);
  }
}
