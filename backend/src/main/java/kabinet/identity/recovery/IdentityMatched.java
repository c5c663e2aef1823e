package kabinet.identity.recovery;

import kabinet.identity.signin.ContactChannel;
import org.jspecify.annotations.Nullable;

/**
 * It is the holder; whether the phone of the number is lost still, which ways there are to send a
 * password, and whether one was sent.
 */
record IdentityMatched(
    String holderName,
    boolean deviceLost,
    boolean hasPhone,
    boolean hasMailbox,
    @Nullable ContactChannel sentBy)
    implements RecoverLoginResult {}
