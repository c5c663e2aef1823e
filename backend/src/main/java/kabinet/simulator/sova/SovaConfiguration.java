package kabinet.simulator.sova;

import java.nio.file.Path;
import java.util.Locale;
import kabinet.identity.OfferedNetwork;
import kabinet.kernel.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Only the demo has a network of its own; it starts when the demo already answers. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class SovaConfiguration {

  private static final String NAME = "simulator.sova";
  private static final int NOBODY_SERVED = -1;

  @Bean
  SovaProcess sova(
      @Value("${kabinet.data-dir}") Path folder, @Value("${kabinet.sova.port:9090}") int port) {
    return new SovaProcess(folder.resolve("sova"), port);
  }

  @Bean
  OfferedNetwork sovaOffered(SovaProcess sova, MessageSource messages) {
    var name =
        new Wording(
            messages.getMessage(NAME, null, Locale.of("ru")),
            messages.getMessage(NAME, null, Locale.ENGLISH));
    return new OfferedNetwork(
        "sova", name, sova.address().toString(), SovaServer.CLIENT, sova.secret(), sova::isOpen);
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> sovaStarts(SovaProcess sova) {
    return ready -> {
      var environment = ready.getApplicationContext().getEnvironment();
      int port = environment.getProperty("local.server.port", Integer.class, NOBODY_SERVED);
      if (port != NOBODY_SERVED) {
        sova.start(port);
      }
    };
  }
}
