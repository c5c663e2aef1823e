package kabinet.billing.transfer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kabinet.kernel.AccountId;
import kabinet.kernel.Throttled;
import org.springframework.stereotype.Component;

/**
 * A quote tells whether a number is a subscriber's. Nobody sends money to more than a few dozen
 * numbers an hour; whoever asks about more is looking for numbers.
 */
@Component
class AskedNumbers {

  static final int MOST = 30;
  private static final Duration WITHIN = Duration.ofHours(1);
  private static final int ACCOUNTS = 100_000;

  private final Clock clock;
  private final Cache<AccountId, Map<String, Instant>> asked =
      Caffeine.newBuilder().maximumSize(ACCOUNTS).expireAfterAccess(WITHIN).build();

  AskedNumbers(Clock clock) {
    this.clock = clock;
  }

  /** Throws {@link Throttled} for one number too many; the same number again is none. */
  void admit(AccountId from, String number) {
    var now = clock.instant();
    var numbers = asked.get(from, unknown -> new LinkedHashMap<>());
    synchronized (numbers) {
      numbers.values().removeIf(at -> !at.plus(WITHIN).isAfter(now));
      if (!numbers.containsKey(number)) {
        if (numbers.size() >= MOST) {
          throw new Throttled(numbers.values().iterator().next().plus(WITHIN));
        }
        numbers.put(number, now);
      }
    }
  }
}
