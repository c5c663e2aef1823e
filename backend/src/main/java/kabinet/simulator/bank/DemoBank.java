package kabinet.simulator.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** The bank's books, as long as the demo runs. */
class DemoBank {

  static final int ORDERS = 1000;

  private final AtomicLong transactions = new AtomicLong(500);
  private final AtomicInteger answersToLose = new AtomicInteger();
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

  /** The next orders are taken, and the answers to them get lost on the way. */
  void losesAnswers(int many) {
    answersToLose.set(many);
  }

  boolean losesThisAnswer() {
    return answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
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
