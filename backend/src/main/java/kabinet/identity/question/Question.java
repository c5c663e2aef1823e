package kabinet.identity.question;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import kabinet.kernel.QuestionId;
import kabinet.kernel.UserId;
import org.jspecify.annotations.Nullable;

/**
 * R1: somebody asks to be let in by a device that is signed in. Of a login that nobody has there is
 * a question too; it has no user and so nobody ever sees it.
 */
record Question(
    QuestionId id,
    @Nullable String identifier,
    @Nullable UserId user,
    byte[] browserHash,
    String rightNumber,
    Instant expiresAt,
    QuestionStatus status) {

  static final Duration OPEN_FOR = Duration.ofMinutes(2);

  /** Who was approved in the last second still comes in. */
  private static final Duration TO_COME_IN = Duration.ofSeconds(30);

  /** What it becomes by an answer; null if it is too late for one. */
  @Nullable QuestionStatus answered(@Nullable String number, Instant now) {
    if (status != QuestionStatus.OPEN || !now.isBefore(expiresAt)) {
      return null;
    }
    return rightNumber.equals(number) ? QuestionStatus.APPROVED : QuestionStatus.REFUSED;
  }

  boolean isAskedBy(byte[] browser) {
    return MessageDigest.isEqual(browserHash, browser);
  }

  boolean isWaiting(Instant now) {
    return status == QuestionStatus.OPEN && now.isBefore(expiresAt);
  }

  boolean letsIn(Instant now) {
    return status == QuestionStatus.APPROVED && now.isBefore(expiresAt.plus(TO_COME_IN));
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
