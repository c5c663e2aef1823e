package kabinet.identity.robot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import kabinet.identity.guard.AddressThrottle;
import kabinet.operator.Operators;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * S17: an address that failed at several different logins lately, or asked about many of them. One
 * person who mistypes tries one login; whoever goes through a list does not.
 */
@Component
class RiskSigns {

  private static final int ADDRESSES = 100_000;
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Operators operators;
  private final Clock clock;
  private final boolean looking;
  private final Cache<String, Tried> addresses =
      Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(REMEMBERED).build();

  RiskSigns(
      Operators operators, Clock clock, @Value("${kabinet.robot-check:true}") boolean looking) {
    this.operators = operators;
    this.clock = clock;
    this.looking = looking;
  }

  boolean at(String address) {
    var tried = addresses.getIfPresent(AddressThrottle.network(address));
    if (!looking || tried == null) {
      return false;
    }
    var promise = operators.profile().robotCheck();
    var now = clock.instant();
    return tried.failed().within(promise.within(), now) >= promise.failedLogins()
        || tried.asked().within(promise.within(), now) >= promise.askedLogins();
  }

  void failed(String address, String login) {
    tried(address).failed().add(login, clock.instant());
  }

  void asked(String address, String login) {
    tried(address).asked().add(login, clock.instant());
  }

  private Tried tried(String address) {
    return addresses.get(
        AddressThrottle.network(address),
        unknown -> new Tried(new TriedLogins(), new TriedLogins()));
  }

  private record Tried(TriedLogins failed, TriedLogins asked) {}
}
