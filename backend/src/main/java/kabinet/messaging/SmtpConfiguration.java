package kabinet.messaging;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@Profile("!demo")
@ConditionalOnProperty("spring.mail.host")
@EnableConfigurationProperties(SmtpSettings.class)
class SmtpConfiguration {

  @Bean
  SmtpGateway smtpGateway(JavaMailSender server, SmtpSettings settings) {
    return new SmtpGateway(server, settings);
  }
}
