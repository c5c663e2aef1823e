package kabinet.identity.network;

import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks a network that has no id token whose access token this is, in that network's own way. */
@Component
class UserQuestion implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

  private final Networks networks;
  private final RestClient network;

  UserQuestion(Networks networks, NetworkCalls calls) {
    this.networks = networks;
    this.network = calls.client();
  }

  @Override
  public OAuth2User loadUser(OAuth2UserRequest request) {
    var settings = networks.settings(request.getClientRegistration().getRegistrationId());
    var token = request.getAccessToken().getTokenValue();
    try {
      var answer = question(settings, token).retrieve().body(String.class);
      return Somebody.in(answer == null ? "" : answer, settings.kind()).user();
    } catch (RestClientException e) {
      throw new OAuth2AuthenticationException(new OAuth2Error("no_user_info"), e);
    }
  }

  private RestClient.RequestHeadersSpec<?> question(NetworkSettings settings, String token) {
    var address = settings.userInfoUri();
    return switch (settings.kind()) {
      case VK -> {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", settings.clientId());
        form.add("access_token", token);
        yield network
            .post()
            .uri(address)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body(form);
      }
      case YANDEX -> network.get().uri(address).header("Authorization", "OAuth " + token);
      case ODNOKLASSNIKI -> network.get().uri(SignedQuestion.of(settings, token).uri());
      case MAIL ->
          network
              .get()
              .uri(
                  UriComponentsBuilder.fromUriString(address)
                      .queryParam("access_token", "{token}")
                      .encode()
                      .buildAndExpand(token)
                      .toUri());
      case GITHUB ->
          network
              .get()
              .uri(address)
              .header("Authorization", "Bearer " + token)
              .header("Accept", "application/vnd.github+json");
      case OPENID, NUMBER -> network.get().uri(address).header("Authorization", "Bearer " + token);
    };
  }
}
