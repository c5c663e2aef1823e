package kabinet.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kabinet.billing.Payout;
import kabinet.billing.PayoutAnswer;
import kabinet.billing.PayoutGateway;
import kabinet.billing.TransferKind;
import org.jspecify.annotations.Nullable;

/**
 * A bank that pays out to any card or wallet, and goes wrong by the last digits of its number:
 * {@code 0002} is refused at once, {@code 9995} after a while, {@code 0119} is paid while the
 * answer is lost, {@code 0341} takes no money at all.
 */
final class DemoPayouts implements PayoutGateway {

  static final Duration WHILE = Duration.ofSeconds(20);

  private static final String REFUSED = "0002";
  private static final String REFUSED_LATE = "9995";
  private static final String ANSWER_LOST = "0119";
  private static final String NOT_TAKEN = "0341";
  private static final int SHOWN = 4;
  private static final int REMEMBERED = 10_000;

  private final Clock clock;

  /** When each payout was asked for first: whoever asks again is told the same again. */
  private final Map<String, Instant> asked = new ConcurrentHashMap<>();

  DemoPayouts(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Set<TransferKind> kinds() {
    return EnumSet.of(TransferKind.CARD, TransferKind.WALLET);
  }

  @Override
  public @Nullable Recognised recognise(TransferKind kind, String number) {
    var last = number.substring(number.length() - SHOWN);
    return last.equals(NOT_TAKEN) ? null : new Recognised("demo-" + last, "••\u00a0" + last);
  }

  @Override
  public PayoutAnswer pay(Payout payout) {
    if (asked.size() >= REMEMBERED) {
      asked.clear();
    }
    boolean first = asked.putIfAbsent(payout.key(), clock.instant()) == null;
    return first && last(payout).equals(ANSWER_LOST) ? PayoutAnswer.UNSURE : look(payout);
  }

  @Override
  public PayoutAnswer look(Payout payout) {
    var since = asked.get(payout.key());
    if (since == null) {
      return PayoutAnswer.UNKNOWN;
    }
    boolean waited = !clock.instant().isBefore(since.plus(WHILE));
    return switch (last(payout)) {
      case REFUSED -> PayoutAnswer.REFUSED;
      case REFUSED_LATE -> waited ? PayoutAnswer.REFUSED : PayoutAnswer.UNDERWAY;
      default -> PayoutAnswer.PAID;
    };
  }

  private static String last(Payout payout) {
    return payout.token().substring(payout.token().length() - SHOWN);
  }
}
