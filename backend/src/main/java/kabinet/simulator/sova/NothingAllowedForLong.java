package kabinet.simulator.sova;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;

/** A real network asks once; this one every time, so that whoever plays can always say no. */
final class NothingAllowedForLong implements OAuth2AuthorizationConsentService {

  @Override
  public void save(OAuth2AuthorizationConsent consent) {
    // it was good for this once
  }

  @Override
  public void remove(OAuth2AuthorizationConsent consent) {
    // nothing is kept
  }

  @Override
  public @Nullable OAuth2AuthorizationConsent findById(String client, String person) {
    return null;
  }
}
