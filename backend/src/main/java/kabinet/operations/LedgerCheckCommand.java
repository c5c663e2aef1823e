package kabinet.operations;

import java.util.Locale;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.LedgerCheck.Findings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code java -jar kabinet.jar check-ledger}: ends with 0 when the ledger holds, with 1 when it
 * does not.
 */
@Component
@ConditionalOnProperty("kabinet.check-ledger")
class LedgerCheckCommand implements ApplicationRunner, ExitCodeGenerator {

  private static final Logger LOG = LoggerFactory.getLogger("kabinet.ledger");

  private final LedgerCheck check;
  private final MessageSource messages;
  private final Locale language;
  private int exitCode;

  LedgerCheckCommand(
      LedgerCheck check, MessageSource messages, @Value("${kabinet.language:ru}") Locale language) {
    this.check = check;
    this.messages = messages;
    this.language = language;
  }

  /** In one transaction, which sees one moment of the ledger while the cabinet goes on serving. */
  @Override
  @Transactional(readOnly = true)
  public void run(ApplicationArguments arguments) {
    exitCode = tell(check.check()) ? 0 : 1;
  }

  private boolean tell(Findings found) {
    found.faults().forEach(fault -> LOG.error("{}", fault));
    if (!found.leftOver().isZero()) {
      LOG.error("{}", words("operations.ledgerLeft", found.leftOver()));
    }
    LOG.info("{}", words("operations.ledgerRead", found.accounts(), found.entries()));
    if (found.hold()) {
      LOG.info("{}", words("operations.ledgerHolds"));
    } else {
      LOG.error("{}", words("operations.ledgerBroken"));
    }
    return found.hold();
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }

  private String words(String key, Object... values) {
    return messages.getMessage(key, values, language);
  }
}
