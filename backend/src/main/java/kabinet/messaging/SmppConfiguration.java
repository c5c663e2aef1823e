package kabinet.messaging;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("!demo")
@ConditionalOnProperty("kabinet.smpp.host")
@EnableConfigurationProperties(SmppSettings.class)
class SmppConfiguration {

  @Bean
  SmppLink smppLink(SmppSettings settings, Clock clock) {
    return new SmppLink(settings, clock);
  }

  @Bean
  SmppGateway smppGateway(SmppLink link, SmppSettings settings, Clock clock) {
    return new SmppGateway(link, settings, clock);
  }
}
