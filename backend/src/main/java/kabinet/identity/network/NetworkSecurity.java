package kabinet.identity.network;

import kabinet.identity.guard.AddressThrottle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** The two addresses of the way to a network and back; nothing else is touched by it. */
@Configuration(proxyBeanMethods = false)
class NetworkSecurity {

  @Bean
  @Order(2)
  SecurityFilterChain networkTrips(
      HttpSecurity http,
      Networks networks,
      Departures departures,
      Returns returns,
      UserQuestion question,
      NetworkCalls calls,
      SecurityContextRepository sessions,
      AddressThrottle throttle) {
    return http.securityMatcher(Departures.START + "*", NetworkSettings.RETURN + "*")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .securityContext(context -> context.securityContextRepository(sessions))
        .sessionManagement(
            session ->
                session
                    .sessionCreationPolicy(SessionCreationPolicy.NEVER)
                    .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy()))
        .csrf(
            AbstractHttpConfigurer::disable) // only fetched; the state is what guards the way back
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(new TripThrottle(throttle), OAuth2AuthorizationRequestRedirectFilter.class)
        .oauth2Login(
            login ->
                login
                    .loginPage("/sign-in")
                    .clientRegistrationRepository(networks)
                    .authorizedClientRepository(new NoTokensKept())
                    .authorizationEndpoint(
                        there ->
                            there
                                .authorizationRequestResolver(departures)
                                .authorizationRequestRepository(departures))
                    .tokenEndpoint(token -> token.accessTokenResponseClient(calls.tokens(networks)))
                    .userInfoEndpoint(user -> user.userService(question))
                    .successHandler(returns)
                    .failureHandler(returns))
        .build();
  }

  @Bean
  JwtDecoderFactory<ClientRegistration> idTokens(NetworkCalls calls) {
    return new IdTokens(calls);
  }
}
