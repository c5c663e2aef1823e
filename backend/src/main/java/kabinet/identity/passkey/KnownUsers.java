package kabinet.identity.passkey;

import kabinet.identity.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Shows Spring Security whose passkeys they are: by the login, which authenticators show too. */
@Component
class KnownUsers implements PublicKeyCredentialUserEntityRepository {

  private final Identity identity;

  KnownUsers(Identity identity) {
    this.identity = identity;
  }

  @Override
  public PublicKeyCredentialUserEntity findById(Bytes handle) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(handle)
        .name(handle.toBase64UrlString())
        .build();
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String identifier) {
    var login = identity.findLogin(identifier);
    return login == null
        ? null
        : ImmutablePublicKeyCredentialUserEntity.builder()
            .id(UserHandle.of(login.user()).bytes())
            .name(login.identifier())
            .displayName(login.addressedAs())
            .build();
  }

  @Override
  public void save(PublicKeyCredentialUserEntity user) {
    throw new UnsupportedOperationException("users come with their logins");
  }

  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("users go with their logins");
  }
}
