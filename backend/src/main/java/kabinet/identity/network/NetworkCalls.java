package kabinet.identity.network;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.endpoint.DefaultMapOAuth2AccessTokenResponseConverter;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How networks are called: never longer than a few seconds, nowhere but where they are set up. */
@Component
class NetworkCalls {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
  private static final String DEVICE = "device_id";

  private final JdkClientHttpRequestFactory connections;

  NetworkCalls() {
    connections =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .connectTimeout(CONNECT_WITHIN)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    connections.setReadTimeout(ANSWER_WITHIN);
  }

  RestClient client() {
    return RestClient.builder().requestFactory(connections).build();
  }

  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens(Networks networks) {
    var answers = new OAuth2AccessTokenResponseHttpMessageConverter();
    answers.setAccessTokenResponseConverter(new BearerTokens());
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(connections)
            .configureMessageConverters(
                converters -> {
                  converters.addCustomConverter(new FormHttpMessageConverter());
                  converters.addCustomConverter(answers);
                })
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    tokens.addParametersConverter(grant -> asVkWants(grant, networks));
    return tokens;
  }

  /** Id tokens are signed by the network, meant for us, fresh, and answer this question. */
  JwtDecoder idTokens(ClientRegistration network) {
    var calls = new RestTemplate(connections);
    var keys = requireNonNull(network.getProviderDetails().getJwkSetUri());
    var decoder = NimbusJwtDecoder.withJwkSetUri(keys).restOperations(calls).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            List.of(new JwtTimestampValidator(), new OidcIdTokenValidator(network))));
    return decoder;
  }

  /** VK ID says in the return which of its devices a code belongs to, and wants that back. */
  private static MultiValueMap<String, String> asVkWants(
      OAuth2AuthorizationCodeGrantRequest grant, Networks networks) {
    var more = new LinkedMultiValueMap<String, String>();
    var network = networks.settings(grant.getClientRegistration().getRegistrationId());
    if (network.kind() == NetworkKind.VK) {
      more.add(DEVICE, returned(DEVICE));
      var request = grant.getAuthorizationExchange().getAuthorizationRequest();
      more.add(OAuth2ParameterNames.STATE, request.getState());
    }
    return more;
  }

  private static @Nullable String returned(String parameter) {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
        ? web.getRequest().getParameter(parameter)
        : null;
  }

  /** Some networks have a word of their own for the type of the token, or none. */
  private static final class BearerTokens
      implements Converter<Map<String, Object>, OAuth2AccessTokenResponse> {

    private final DefaultMapOAuth2AccessTokenResponseConverter plain =
        new DefaultMapOAuth2AccessTokenResponseConverter();

    @Override
    public OAuth2AccessTokenResponse convert(Map<String, Object> answer) {
      var usual = new HashMap<>(answer);
      usual.put(OAuth2ParameterNames.TOKEN_TYPE, "Bearer");
      return plain.convert(usual);
    }
  }
}
