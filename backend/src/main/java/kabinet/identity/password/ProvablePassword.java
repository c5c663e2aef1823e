package kabinet.identity.password;

import java.time.Instant;
import kabinet.kernel.AccountId;

/**
 * A password that somebody who is signed in may be asked for.
 *
 * @param sent whether it came to a phone or mailbox, and proves no more than who reads them
 */
public record ProvablePassword(AccountId account, Instant since, boolean sent) {}
