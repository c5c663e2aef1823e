package kabinet.simulator.sova;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The whole network. It bears no mark that a search for components finds: it is no part of the
 * cabinet, which lies on the same class path.
 */
@ImportAutoConfiguration({
  TomcatServletWebServerAutoConfiguration.class,
  DispatcherServletAutoConfiguration.class,
  WebMvcAutoConfiguration.class,
  HttpMessageConvertersAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
@EnableWebSecurity
class SovaServer {

  static final String CLIENT = "kabinet";
  static final String RETURN = "/login/oauth2/code/sova";

  private static final String NOTHING_FOREIGN =
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none';"
          + " frame-ancestors 'none'";
  private static final int KEY_BITS = 2048;
  private static final String PLAIN = "{noop}";

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) {
    return http.oauth2AuthorizationServer(
            server -> {
              http.securityMatcher(server.getEndpointsMatcher());
              server
                  .oidc(oidc -> {})
                  .authorizationEndpoint(endpoint -> endpoint.consentPage(SovaPages.CONSENT));
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            failed ->
                failed.authenticationEntryPoint(
                    new LoginUrlAuthenticationEntryPoint(SovaPages.SIGN_IN)))
        .addFilterBefore(new SovaForgets(), DisableEncodeUrlFilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(SovaPages.SIGN_IN, SovaPages.STYLE)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(form -> form.loginPage(SovaPages.SIGN_IN))
        .headers(
            headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(NOTHING_FOREIGN)))
        .build();
  }

  @Bean
  UserDetailsService people() {
    return new InMemoryUserDetailsManager(
        SovaPerson.ALL.stream()
            .map(
                one ->
                    User.withUsername(one.login())
                        .password(PLAIN + one.password())
                        .roles("PERSON")
                        .build())
            .toList());
  }

  /** Its one client is the cabinet that started it, at whatever port that is. */
  @Bean
  RegisteredClientRepository clients(
      @Value("${sova.cabinets}") List<String> cabinets, @Value("${sova.secret}") String secret) {
    var cabinet =
        RegisteredClient.withId(CLIENT)
            .clientId(CLIENT)
            .clientSecret(PLAIN + secret)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUris(addresses -> cabinets.forEach(address -> addresses.add(address + RETURN)))
            .scope(OidcScopes.OPENID)
            .scope(OidcScopes.PROFILE)
            .clientSettings(
                ClientSettings.builder()
                    .requireAuthorizationConsent(true)
                    .requireProofKey(true)
                    .build());
    return new InMemoryRegisteredClientRepository(cabinet.build());
  }

  @Bean
  OAuth2AuthorizationConsentService consents() {
    return new NothingAllowedForLong();
  }

  @Bean
  AuthorizationServerSettings addresses(@Value("${sova.address}") String address) {
    return AuthorizationServerSettings.builder().issuer(address).build();
  }

  @Bean
  JWKSource<SecurityContext> key() throws NoSuchAlgorithmException {
    var pairs = KeyPairGenerator.getInstance("RSA");
    pairs.initialize(KEY_BITS);
    var pair = pairs.generateKeyPair();
    var key =
        new RSAKey.Builder((RSAPublicKey) pair.getPublic())
            .privateKey((RSAPrivateKey) pair.getPrivate())
            .keyID(UUID.randomUUID().toString())
            .build();
    return new ImmutableJWKSet<>(new JWKSet(key));
  }

  /** The protocol reads its own tokens too. */
  @Bean
  JwtDecoder decoder(JWKSource<SecurityContext> key) {
    return NimbusJwtDecoder.withJwkSource(key).build();
  }

  /** How somebody is called, beside who they are. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> names() {
    return token -> {
      if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
        token
            .getClaims()
            .claim(
                "name",
                SovaPerson.named(requireNonNull(token.<Authentication>getPrincipal()).getName()));
      }
    };
  }

  @Bean
  RouterFunction<ServerResponse> screens() {
    return new SovaPages().routes();
  }

  @Bean
  LocaleResolver localeResolver() {
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Locale.of("ru"), Locale.ENGLISH));
    resolver.setDefaultLocale(Locale.of("ru"));
    return resolver;
  }
}
