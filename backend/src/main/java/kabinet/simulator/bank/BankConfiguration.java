package kabinet.simulator.bank;

import java.time.Clock;
import kabinet.messaging.MailGateway;
import kabinet.operator.MoneyWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Only the demo has a bank of its own. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class BankConfiguration {

  private static final int USUAL_PORT = 8080;

  @Bean
  BankSettings bankSettings(
      @Value("${kabinet.payments.cloud-payments.public-id}") String publicId,
      @Value("${kabinet.payments.cloud-payments.api-secret}") String secret) {
    return new BankSettings(publicId, secret);
  }

  @Bean
  DemoBank demoBank() {
    return new DemoBank();
  }

  @Bean
  LaterThread bankThread() {
    return new LaterThread();
  }

  @Bean
  BankNotices bankNotices(BankSettings settings, Environment environment, LaterThread later) {
    return new BankNotices(
        settings,
        () -> environment.getProperty("local.server.port", Integer.class, USUAL_PORT),
        later);
  }

  @Bean
  BankTill bankTill(
      DemoBank bank,
      BankNotices notices,
      MailGateway mailboxes,
      MessageSource words,
      MoneyWords money,
      Clock clock) {
    return new BankTill(bank, notices, mailboxes, words, money, clock);
  }

  @Bean
  BankPages bankPages(MessageSource words, MoneyWords money) {
    return new BankPages(words, money);
  }

  /** A bank knows no session of the cabinet's: a bill's number is all it asks for. */
  @Bean
  @Order(1)
  SecurityFilterChain bankDoors(HttpSecurity http) {
    return http.securityMatcher("/demo/bank/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }
}
