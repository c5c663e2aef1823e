package kabinet.identity.passkey;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Shows Spring Security the passkeys we keep. */
@Component
class KnownCredentials implements UserCredentialRepository {

  private final PasskeyStore store;
  private final Clock clock;

  KnownCredentials(PasskeyStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    var key = store.find(credential.getBytes());
    return key == null ? null : key.asRecord();
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return store.keysOf(UserHandle.of(handle).user()).stream().map(KeptKey::asRecord).toList();
  }

  /**
   * Notes a use. A new one is kept by whoever adds it and knows its name and login. The counter is
   * checked here: Spring Security compares it with the one that the passkey was made with.
   */
  @Override
  public void save(CredentialRecord used) {
    var credential = used.getCredentialId().getBytes();
    if (store.find(credential) != null
        && !store.used(credential, used.getSignatureCount(), clock.instant())) {
      throw new IllegalArgumentException("the counter of a passkey went back");
    }
  }

  @Override
  public void delete(Bytes credential) {
    throw new UnsupportedOperationException("a passkey is removed by its owner");
  }
}
