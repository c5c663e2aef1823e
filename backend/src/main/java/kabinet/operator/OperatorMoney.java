package kabinet.operator;

import kabinet.platform.graphql.OperatorCurrency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperatorMoney {

  @Bean
  OperatorCurrency currency(Operators operators) {
    return () -> operators.profile().currency();
  }
}
