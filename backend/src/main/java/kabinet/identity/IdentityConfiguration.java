package kabinet.identity;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Lets a transaction that lost against another one be tried again whole. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class IdentityConfiguration {}
