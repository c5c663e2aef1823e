package kabinet.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom mails come from; the server itself is named by {@code spring.mail}.
 *
 * @param sender an address, with a name before it if wished: {@code Operator <cabinet@example.org>}
 */
@ConfigurationProperties("kabinet.mail")
record SmtpSettings(@DefaultValue("") String sender) {}
