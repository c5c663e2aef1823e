package kabinet.messaging;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in one sentence what to set. */
final class NoSmsGatewayAnalyzer extends AbstractFailureAnalyzer<NoSmsGateway> {

  @Override
  protected FailureAnalysis analyze(Throwable root, NoSmsGateway cause) {
    return new FailureAnalysis(
        "The cabinet was not told which SMSC sends its messages, and nobody signs in without them.",
        "Set KABINET_SMPP_HOST (with KABINET_SMPP_SYSTEM_ID, KABINET_SMPP_PASSWORD and"
            + " KABINET_SMPP_SENDER) to an SMPP 3.4 server, or try the demo with"
            + " --spring.profiles.active=demo.",
        cause);
  }
}
