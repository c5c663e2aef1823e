package kabinet.identity.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;

/** What an authenticator has signed, read but not believed yet. */
public record Shown(PublicKeyCredential<AuthenticatorAssertionResponse> credential) {

  byte[] id() {
    return credential.getRawId().getBytes();
  }

  /** Whether it names another person than the passkey's. */
  boolean isOfAnother(KeptKey key) {
    var handle = credential.getResponse().getUserHandle();
    return handle != null && !handle.equals(UserHandle.of(key.user()).bytes());
  }

  @Override
  public String toString() {
    return "a passkey shown";
  }
}
