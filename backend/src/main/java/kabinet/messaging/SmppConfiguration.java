package kabinet.messaging;

import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import javax.net.ssl.SSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("!demo")
@ConditionalOnProperty("kabinet.smpp.host")
@EnableConfigurationProperties(SmppSettings.class)
class SmppConfiguration {

  @Bean
  SmppInbox smppInbox(ObjectProvider<NetworkReceiver> receiver) {
    return new SmppInbox(receiver::getObject);
  }

  @Bean
  SmppLink smppLink(SmppSettings settings, SslBundles bundles, SmppInbox inbox, Clock clock)
      throws NoSuchAlgorithmException {
    return new SmppLink(settings, sockets(settings, bundles), inbox, clock);
  }

  @Bean
  @ConditionalOnProperty(name = "kabinet.smpp.receive", matchIfMissing = true)
  SmppListening smppListening(SmppLink link, SmppSettings settings) {
    return new SmppListening(link, settings.rebindAfter());
  }

  @Bean
  SmppGateway smppGateway(SmppLink link, SmppSettings settings, Clock clock) {
    return new SmppGateway(link, settings, clock);
  }

  private static Sockets sockets(SmppSettings settings, SslBundles bundles)
      throws NoSuchAlgorithmException {
    var plain = new Sockets.Plain(settings.answerWithin());
    if (!settings.tls()) {
      return plain;
    }
    var context =
        settings.sslBundle() == null
            ? SSLContext.getDefault()
            : bundles.getBundle(settings.sslBundle()).createSslContext();
    return new Sockets.Tls(plain, context.getSocketFactory());
  }
}
