package kabinet.billing.transfer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import kabinet.billing.Payout;
import kabinet.billing.PayoutAnswer;
import kabinet.billing.PayoutGateway;
import kabinet.billing.TransferKind;
import org.jspecify.annotations.Nullable;

/** A gateway that answers as a test tells it to; it serves nobody until it is told to. */
public final class TestPayouts implements PayoutGateway {

  /** A card that passes the check of its digits. */
  static final String CARD = "4242424242424242";

  private final List<String> paid = new ArrayList<>();
  private final Deque<PayoutAnswer> answers = new ArrayDeque<>();
  private Set<TransferKind> kinds = Set.of();

  synchronized void serves(TransferKind... served) {
    kinds = Set.of(served);
  }

  /** Whatever is asked next, one answer after the other; the last one stays. */
  synchronized void answers(PayoutAnswer... next) {
    paid.clear();
    answers.clear();
    answers.addAll(List.of(next));
  }

  /** The keys under which something was to be paid, each time it was. */
  synchronized List<String> paid() {
    return List.copyOf(paid);
  }

  @Override
  public synchronized Set<TransferKind> kinds() {
    return kinds;
  }

  @Override
  public @Nullable Recognised recognise(TransferKind kind, String number) {
    return number.startsWith("5")
        ? null
        : new Recognised("token-of-" + kind, "••\u00a0" + number.substring(number.length() - 4));
  }

  @Override
  public synchronized PayoutAnswer pay(Payout payout) {
    paid.add(payout.key());
    return next();
  }

  @Override
  public synchronized PayoutAnswer look(Payout payout) {
    return next();
  }

  private PayoutAnswer next() {
    return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
  }
}
