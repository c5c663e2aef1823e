package kabinet.identity.network;

import java.util.List;
import kabinet.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** A network and who the cabinet is to it, under {@code kabinet.networks.<id>}. */
record NetworkSettings(
    Wording name,
    @DefaultValue("openid") NetworkKind kind,
    @DefaultValue("client_secret_basic") String authentication,
    @DefaultValue("") String authorizationUri,
    @DefaultValue("") String tokenUri,
    @DefaultValue("") String userInfoUri,
    @Nullable String issuerUri,
    @Nullable String jwkSetUri,
    @DefaultValue("") List<String> scopes,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String applicationKey) {

  /** Where every network sends people back to, on the cabinet's own address. */
  static final String RETURN = "/login/oauth2/code/";

  /** VK ID trusts the page's own proof key and asks for no secret. */
  boolean isSwitchedOn() {
    return !authorizationUri.isBlank()
        && !tokenUri.isBlank()
        && !clientId.isBlank()
        && (!clientSecret.isBlank() || authentication.equals("none"))
        && (kind != NetworkKind.NUMBER || !userInfoUri.isBlank())
        && (kind != NetworkKind.ODNOKLASSNIKI || !applicationKey.isBlank());
  }

  ClientRegistration registration(String id) {
    return ClientRegistration.withRegistrationId(id)
        .clientName(name.en())
        .clientId(clientId)
        .clientSecret(clientSecret)
        .clientAuthenticationMethod(new ClientAuthenticationMethod(authentication))
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("{baseUrl}" + RETURN + "{registrationId}")
        .scope(scopes)
        .authorizationUri(authorizationUri)
        .tokenUri(tokenUri)
        .issuerUri(issuerUri)
        .jwkSetUri(jwkSetUri)
        .build();
  }

  @Override
  public String toString() {
    return kind + " at " + authorizationUri;
  }
}
