package kabinet.identity.passkey;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kabinet.kernel.UserId;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.util.StringUtils;

/** What proves a passkey: its public half, as its authenticator has given it. */
record KeptKey(
    byte[] credential,
    UserId user,
    byte[] publicKey,
    byte[] attestation,
    String transports,
    long signCount) {

  private static final String BETWEEN = ",";

  static KeptKey of(CredentialRecord verified, UserId user) {
    var attestation = verified.getAttestationObject();
    if (attestation == null) {
      throw new IllegalArgumentException("a new passkey without its attestation object");
    }
    return new KeptKey(
        verified.getCredentialId().getBytes(),
        user,
        verified.getPublicKey().getBytes(),
        attestation.getBytes(),
        verified.getTransports().stream()
            .map(AuthenticatorTransport::getValue)
            .sorted()
            .collect(Collectors.joining(BETWEEN)),
        verified.getSignatureCount());
  }

  CredentialRecord asRecord() {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(credential))
        .userEntityUserId(UserHandle.of(user).bytes())
        .publicKey(new ImmutablePublicKeyCose(publicKey))
        .attestationObject(new Bytes(attestation))
        .signatureCount(signCount)
        .uvInitialized(true)
        .transports(waysToReachIt())
        .label("")
        .build();
  }

  private Set<AuthenticatorTransport> waysToReachIt() {
    return Arrays.stream(StringUtils.commaDelimitedListToStringArray(transports))
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }
}
