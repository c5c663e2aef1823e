package kabinet.identity.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import kabinet.kernel.Throttled;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** S5: how often sign-in may be tried from one address, whatever the numbers. */
@Component
public class AddressThrottle {

  private static final int ADDRESSES = 100_000;
  private static final Duration REMEMBERED = Duration.ofMinutes(10);

  private final Clock clock;
  private final int triesAMinute;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(REMEMBERED).build();

  AddressThrottle(Clock clock, @Value("${kabinet.sign-in-tries-a-minute:60}") int triesAMinute) {
    this.clock = clock;
    this.triesAMinute = triesAMinute;
  }

  /** Throws {@link Throttled} when this address has tried too often. */
  public void admit(String address) {
    var bucket = buckets.get(network(address), unknown -> full());
    var probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      throw new Throttled(clock.instant().plusNanos(probe.getNanosToWaitForRefill()));
    }
  }

  /** Whoever has one address of IPv6 has the other 2⁶⁴ of its network too. */
  public static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      var bytes = InetAddress.ofLiteral(address.replaceFirst("%.*", "")).getAddress();
      return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
    } catch (IllegalArgumentException noAddress) {
      return address; // whatever a proxy wrote, it is a name for somebody
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(triesAMinute).refillGreedy(triesAMinute, Duration.ofMinutes(1)))
        .withCustomTimePrecision(new Ticks(clock))
        .build();
  }

  private record Ticks(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return clock.millis() * 1_000_000;
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
