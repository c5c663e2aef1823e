package kabinet.identity.signin;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many clients who do something at the same moment. */
public final class Crowd {

  private Crowd() {}

  public static <T> List<T> of(int clients, IntFunction<T> act) {
    var gate = new CountDownLatch(clients);
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      List<Callable<T>> acts =
          IntStream.range(0, clients)
              .<Callable<T>>mapToObj(
                  i ->
                      () -> {
                        gate.countDown();
                        gate.await();
                        return act.apply(i);
                      })
              .toList();
      return threads.invokeAll(acts).stream().map(Crowd::outcome).toList();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T outcome(Future<T> act) {
    try {
      return act.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
