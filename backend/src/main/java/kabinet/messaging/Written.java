package kabinet.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as it lies in the outbox; mails have a subject. */
record Written(String to, @Nullable String subject, String text, Instant expiresAt) {}
