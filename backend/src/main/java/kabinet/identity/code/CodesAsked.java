package kabinet.identity.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kabinet.operator.OperatorProfile.SignIn;
import org.jspecify.annotations.Nullable;

/** R7, S4: when codes were asked for one number within the last hour, the latest first. */
public record CodesAsked(List<Instant> times) {

  public static final Duration COUNTED = Duration.ofHours(1);

  /** From when another may be asked for; null if that is now. */
  public @Nullable Instant retryAfter(Instant now, SignIn promise) {
    if (times.size() >= promise.codesAnHour()) {
      return times.get(promise.codesAnHour() - 1).plus(COUNTED);
    }
    if (times.isEmpty()) {
      return null;
    }
    var resend = times.getFirst().plus(promise.resendAfter());
    return now.isBefore(resend) ? resend : null;
  }
}
