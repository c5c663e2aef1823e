package kabinet.platform.graphql;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {
  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring ->
        wiring
            .scalar(ExtendedScalars.Date)
            .scalar(ExtendedScalars.DateTime)
            .scalar(ExtendedScalars.Url)
            .scalar(
                ExtendedScalars.newAliasedScalar("Decimal")
                    .aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
                    .build())
            .scalar(
                ExtendedScalars.newAliasedScalar("Msisdn")
                    .aliasedScalar(Scalars.GraphQLString)
                    .build())
            .scalar(
                ExtendedScalars.newAliasedScalar("ContractNumber")
                    .aliasedScalar(Scalars.GraphQLString)
                    .build());
  }
}
