package kabinet.identity.question;

import java.time.Instant;
import kabinet.kernel.QuestionId;

/** What came of asking. */
public sealed interface Asked {

  /** The question stands; the asking browser shows the number. */
  record Put(QuestionId id, String number, Instant expiresAt) implements Asked {

    @Override
    public String toString() {
      return "put " + id;
    }
  }

  /** Whoever is meant was asked often enough. */
  record TooOften(Instant retryAfter) implements Asked {}
}
