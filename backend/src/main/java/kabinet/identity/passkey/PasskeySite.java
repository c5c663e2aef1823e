package kabinet.identity.passkey;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where passkeys hold: the domain they are made for, and the addresses the pages have there. */
@Component
class PasskeySite {

  private final String domain;
  private final Set<String> origins;

  PasskeySite(
      @Value("${kabinet.passkeys.rp-id:}") String domain,
      @Value("${kabinet.passkeys.origins:}") Set<String> origins) {
    this.domain = domain;
    this.origins = origins;
    if (domain.isEmpty() != origins.isEmpty()) {
      throw new IllegalStateException(
          "kabinet.passkeys.rp-id and kabinet.passkeys.origins are set together or not at all");
    }
  }

  /** Without a domain there are no passkeys, and nothing of them is shown. */
  boolean isSet() {
    return !domain.isEmpty();
  }

  String domain() {
    return domain;
  }

  Set<String> origins() {
    return origins;
  }
}
