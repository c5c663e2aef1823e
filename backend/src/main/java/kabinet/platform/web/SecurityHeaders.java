package kabinet.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** What browsers are told to forbid; Spring Security applies the bean to every filter chain. */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {
  /** Nothing comes from elsewhere and no script stands in a page; styles are set on elements. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
          + " worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final String PERMISSIONS_POLICY =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

  /**
   * What is somebody's own is kept by nobody on the way; files say themselves how long they last.
   */
  private static final HeaderWriter ANSWERS_ARE_NOT_KEPT =
      new DelegatingRequestMatcherHeaderWriter(
          PathPatternRequestMatcher.withDefaults().matcher("/graphql"),
          new CacheControlHeadersWriter());

  @Bean
  Customizer<HeadersConfigurer<HttpSecurity>> headersOfEveryChain() {
    return headers ->
        headers
            .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
            .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
            .frameOptions(frames -> frames.deny())
            .cacheControl(cache -> cache.disable())
            .addHeaderWriter(ANSWERS_ARE_NOT_KEPT);
  }
}
