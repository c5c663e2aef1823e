package kabinet.billing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class BillingWiring {

  private static final List<String> ACCOUNT_TYPES = List.of("MobileLine", "HomeContract");

  @Bean
  RuntimeWiringConfigurer nextCharges() {
    var nextCharges = new NextCharges();
    return wiring ->
        ACCOUNT_TYPES.forEach(
            type -> wiring.type(type, account -> account.dataFetcher("nextCharges", nextCharges)));
  }
}
