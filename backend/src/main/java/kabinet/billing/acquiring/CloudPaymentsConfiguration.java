package kabinet.billing.acquiring;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(CloudPaymentsSettings.SWITCH)
@EnableConfigurationProperties(CloudPaymentsSettings.class)
class CloudPaymentsConfiguration {

  @Bean
  CloudPaymentsGateway cloudPayments(CloudPaymentsSettings settings) {
    return new CloudPaymentsGateway(settings);
  }

  /** The bank has no session that a stranger's page could misuse: each call proves itself. */
  @Bean
  @Order(2)
  SecurityFilterChain bankCalls(HttpSecurity http) {
    return http.securityMatcher(
            PathPatternRequestMatcher.withDefaults()
                .matcher(HttpMethod.POST, NotificationController.PATH + "*"))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .build();
  }
}
