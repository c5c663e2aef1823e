package kabinet.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the SMSC is and who we are to it. Messages go through TLS unless the operator's own network
 * is trusted; a bundle ({@code spring.ssl.bundle}) names the authority of a private certificate.
 * What phones send comes in the same way, unless the account at the SMSC may only send.
 */
@ConfigurationProperties("kabinet.smpp")
record SmppSettings(
    String host,
    @DefaultValue("2775") int port,
    @DefaultValue("true") boolean tls,
    @Nullable String sslBundle,
    @DefaultValue("kabinet") String systemId,
    @DefaultValue("") String password,
    @DefaultValue("") String systemType,
    @DefaultValue("Kabinet") String sender,
    @DefaultValue("true") boolean receive,
    @DefaultValue("5s") Duration answerWithin,
    @DefaultValue("30s") Duration enquireEvery,
    @DefaultValue("2s") Duration rebindAfter) {

  @Override
  public String toString() {
    return systemId + " at " + host + ":" + port;
  }
}
