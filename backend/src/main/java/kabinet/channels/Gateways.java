package kabinet.channels;

import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who of those that call by HTTP is let in, how often, and never twice with the same call. */
@Component
class Gateways {

  private final Arrivals arrivals;
  private final ChannelSettings settings;
  private final Clock clock;
  private final Bucket calls;

  Gateways(Arrivals arrivals, ChannelSettings settings, Clock clock) {
    this.arrivals = arrivals;
    this.settings = settings;
    this.clock = clock;
    int most = settings.callsASecond();
    this.calls =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(2L * most).refillGreedy(most, Duration.ofSeconds(1)))
            .build();
  }

  /** Null if the call is let in; it was looked at in the order of what it costs. */
  @Nullable HttpStatus refusal(
      @Nullable SecretKey key, GatewaySignature call, @Nullable String signature) {
    if (key == null) {
      return HttpStatus.NOT_FOUND;
    }
    if (signature == null
        || !call.isFresh(clock.instant(), settings.clocksDiffer())
        || !call.isSignedWith(key, signature)) {
      return HttpStatus.UNAUTHORIZED;
    }
    if (!calls.tryConsume(1)) {
      return HttpStatus.TOO_MANY_REQUESTS;
    }
    // a call outlives its signature's window at both ends
    boolean first = arrivals.isNew(call.with(key), settings.clocksDiffer().multipliedBy(2));
    return first ? null : HttpStatus.CONFLICT;
  }
}
