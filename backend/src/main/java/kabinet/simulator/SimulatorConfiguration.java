package kabinet.simulator;

import java.time.Clock;
import kabinet.channels.Channels;
import kabinet.operator.Operators;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Nothing of this exists outside the demo. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class SimulatorConfiguration {

  @Bean
  Handset handset(Clock clock) {
    return new Handset(clock);
  }

  @Bean
  Mailboxes mailboxes(Clock clock) {
    return new Mailboxes(clock);
  }

  @Bean
  DemoPayouts demoPayouts(Clock clock) {
    return new DemoPayouts(clock);
  }

  @Bean
  DemoNetwork demoNetwork(Channels channels, Operators operators, MessageSource words) {
    return new DemoNetwork(channels, operators, words);
  }

  /**
   * Phones on the screen are everybody's; there is no session that a stranger's page could misuse.
   */
  @Bean
  @Order(1)
  SecurityFilterChain handsets(HttpSecurity http) {
    return http.securityMatcher("/demo/handsets/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }
}
