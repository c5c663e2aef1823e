package kabinet.identity.robot;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * When each of several logins was tried last. A login is known by a hash of 32 bits, which is
 * enough to count by and too little to name anybody.
 */
final class TriedLogins {

  private static final int MOST = 256;

  private final Map<Integer, Instant> last = new LinkedHashMap<>();

  synchronized void add(String login, Instant now) {
    last.remove(login.hashCode());
    last.put(login.hashCode(), now);
    if (last.size() > MOST) {
      last.remove(last.keySet().iterator().next());
    }
  }

  /** How many different ones were tried within that time. */
  synchronized int within(Duration time, Instant now) {
    last.values().removeIf(moment -> !moment.plus(time).isAfter(now));
    return last.size();
  }
}
