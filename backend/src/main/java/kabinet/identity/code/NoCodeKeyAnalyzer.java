package kabinet.identity.code;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in one sentence what to set. */
final class NoCodeKeyAnalyzer extends AbstractFailureAnalyzer<NoCodeKey> {

  @Override
  protected FailureAnalysis analyze(Throwable root, NoCodeKey cause) {
    return new FailureAnalysis(
        "The cabinet was given no key of at least 32 bytes to hash sign-in codes with.",
        "Set KABINET_SIGN_IN_KEY to the output of `openssl rand -base64 32`, the same on every"
            + " node, or try the demo with --spring.profiles.active=demo.",
        cause);
  }
}
