package kabinet.identity.network;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** One reader of id tokens for each network, which remembers that network's keys. */
final class IdTokens implements JwtDecoderFactory<ClientRegistration> {

  private final NetworkCalls calls;
  private final Map<String, JwtDecoder> readers = new ConcurrentHashMap<>();

  IdTokens(NetworkCalls calls) {
    this.calls = calls;
  }

  @Override
  public JwtDecoder createDecoder(ClientRegistration network) {
    return readers.computeIfAbsent(network.getRegistrationId(), unknown -> calls.idTokens(network));
  }
}
