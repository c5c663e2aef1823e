package kabinet.channels;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the operator's network reaches the cabinet by HTTP, and what language it is answered in when
 * it names none.
 */
@ConfigurationProperties("kabinet.channels")
record ChannelSettings(
    @DefaultValue Gateway ussd,
    @DefaultValue Gateway voice,
    @DefaultValue("ru") Locale language,
    @DefaultValue("20") int callsASecond,
    @DefaultValue("5m") Duration clocksDiffer,
    @DefaultValue("5m") Duration sameMessageFor) {

  /** A gateway and the secret it signs with; it is not let in while there is none. */
  record Gateway(@Nullable String secret) {

    private static final int SHORTEST = 32;

    Gateway {
      if (secret != null && !secret.isEmpty() && secret.length() < SHORTEST) {
        throw new IllegalArgumentException("a gateway's secret has 32 characters at least");
      }
    }

    @Nullable SecretKey key() {
      return secret == null || secret.isEmpty()
          ? null
          : new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    @Override
    public String toString() {
      return "gateway";
    }
  }
}
