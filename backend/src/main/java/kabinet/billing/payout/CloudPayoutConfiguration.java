package kabinet.billing.payout;

import kabinet.operator.Operators;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("!demo")
@ConditionalOnProperty(CloudPayoutSettings.SWITCH)
@EnableConfigurationProperties(CloudPayoutSettings.class)
class CloudPayoutConfiguration {

  @Bean
  CloudPayouts cloudPayouts(CloudPayoutSettings settings, Operators operators) {
    return new CloudPayouts(settings, () -> operators.profile().currency());
  }
}
