package kabinet.identity.password;

import java.time.Instant;
import kabinet.identity.PasswordKind;

/** What may be said of a password. */
public record Password(PasswordKind kind, Instant since, boolean mustChange) {}
