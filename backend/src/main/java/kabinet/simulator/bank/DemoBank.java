package kabinet.simulator.bank;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The bank's books, as long as the demo runs. */
class DemoBank {

  static final int ORDERS = 1000;

  private final AtomicLong transactions = new AtomicLong(500);
  private final AtomicReference<@Nullable BigDecimal> answerToLose = new AtomicReference<>();
  private final Map<String, BankOrder> byRequest = kept();
  private final Map<String, BankOrder> byId = kept();

  /** Under the same request the same order. */
  synchronized BankOrder order(String request, Supplier<BankOrder> wanted) {
    return byRequest.computeIfAbsent(
        request,
        first -> {
          var order = wanted.get();
          byId.put(order.id(), order);
          return order;
        });
  }

  synchronized Optional<BankOrder> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized Optional<BankOrder> ofInvoice(String invoice) {
    return byId.values().stream().filter(order -> order.invoice().equals(invoice)).findFirst();
  }

  long nextTransaction() {
    return transactions.incrementAndGet();
  }

  /** The next order of this sum is taken, and the answer to it gets lost on the way. */
  void losesAnswerFor(BigDecimal amount) {
    answerToLose.set(amount);
  }

  boolean losesAnswer(BankOrder order) {
    var lost = answerToLose.get();
    return lost != null
        && lost.compareTo(order.amount()) == 0
        && answerToLose.compareAndSet(lost, null);
  }

  private static <V> Map<String, V> kept() {
    return new LinkedHashMap<>() {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > ORDERS;
      }
    };
  }
}
