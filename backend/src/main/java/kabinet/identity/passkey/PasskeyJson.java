package kabinet.identity.passkey;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that browsers and authenticators speak (WebAuthn, §5.1.8–5.1.10). */
@Component
class PasskeyJson {

  private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
      new TypeReference<>() {};
  private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> SIGNED =
      new TypeReference<>() {};

  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  String write(Object options) {
    return json.writeValueAsString(options);
  }

  /** A new passkey; null if the text is none. */
  @Nullable PublicKeyCredential<AuthenticatorAttestationResponse> made(String text) {
    var read = read(text, MADE);
    return read != null
            && isWhole(
                read,
                read.getResponse().getAttestationObject(),
                read.getResponse().getClientDataJSON())
        ? read
        : null;
  }

  /** A passkey that was used; null if the text is none. */
  @Nullable Shown signed(String text) {
    var read = read(text, SIGNED);
    return read != null
            && isWhole(
                read,
                read.getResponse().getAuthenticatorData(),
                read.getResponse().getSignature(),
                read.getResponse().getClientDataJSON())
        ? new Shown(read)
        : null;
  }

  private <T extends AuthenticatorResponse> @Nullable PublicKeyCredential<T> read(
      String text, TypeReference<PublicKeyCredential<T>> type) {
    try {
      PublicKeyCredential<T> read = json.readValue(text, type);
      return read == null || isMissing(read.getResponse()) ? null : read;
    } catch (JacksonException | IllegalArgumentException unreadable) {
      return null;
    }
  }

  private static boolean isWhole(PublicKeyCredential<?> read, Object... parts) {
    for (var part : parts) {
      if (isMissing(part)) {
        return false;
      }
    }
    return !isMissing(read.getRawId());
  }

  /** What comes from elsewhere may lack what its type promises. */
  private static boolean isMissing(@Nullable Object part) {
    return part == null;
  }
}
