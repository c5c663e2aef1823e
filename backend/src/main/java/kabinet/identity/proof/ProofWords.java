package kabinet.identity.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import kabinet.identity.SimChanges;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about second proofs, in their language and the operator's time. */
@Component
class ProofWords {

  private static final Duration SOON = Duration.ofSeconds(90);

  private final MessageSource messages;
  private final Operators operators;

  ProofWords(MessageSource messages, Operators operators) {
    this.messages = messages;
    this.operators = operators;
  }

  String required(@Nullable Instant simChangedAt, Locale language) {
    return simChangedAt == null
        ? say(language, "identity.secondProof")
        : say(language, "identity.secondProofSim", day(simChangedAt, language));
  }

  /** There is no second way: until when to wait, or whom to call. */
  String none(@Nullable Instant simChangedAt, Locale language) {
    return simChangedAt == null
        ? say(language, "identity.noSecondProof", phone())
        : say(
            language,
            "identity.noSecondProofSim",
            day(simChangedAt, language),
            dayAndTime(simChangedAt.plus(SimChanges.GUARDED), language),
            phone());
  }

  String sms(String code, Duration life, Locale language) {
    return say(language, "identity.proofSms", code, life.toMinutes());
  }

  String noPhone(Locale language) {
    return say(language, "identity.proofNoPhone");
  }

  String tooSoon(Instant now, Instant retryAfter, Locale language) {
    var wait = Duration.between(now, retryAfter);
    return wait.compareTo(SOON) <= 0
        ? say(language, "identity.resendSoon", wait.plusMillis(999).toSeconds())
        : say(language, "identity.tooManyCodes", time(retryAfter));
  }

  String wrong(SecondProofWay way, int attemptsLeft, Locale language) {
    return say(language, "identity.wrongProof." + way, attemptsLeft);
  }

  String locked(Instant until, Locale language) {
    return say(language, "identity.proofLocked", time(until));
  }

  private String phone() {
    return operators.profile().contacts().getFirst().value();
  }

  private String day(Instant moment, Locale language) {
    return format("d MMMM", moment, language);
  }

  private String dayAndTime(Instant moment, Locale language) {
    return format("d MMMM, HH:mm", moment.plusSeconds(59), language);
  }

  /** The minute after, so that nobody comes a moment too early. */
  private String time(Instant moment) {
    return format("HH:mm", moment.plusSeconds(59), Locale.ROOT);
  }

  private String format(String pattern, Instant moment, Locale language) {
    return DateTimeFormatter.ofPattern(pattern, language)
        .format(moment.atZone(operators.profile().timeZone()));
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
