package kabinet.billing.ledger;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import kabinet.bench.BenchedCabinet;
import kabinet.billing.order.Orders;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transfers by the cabinet and by plain JDBC in turn, and transfers that all meet on one account
 * beside those that are spread.
 *
 * <p>Arguments: a folder to work in, emptied first; how many pairs; how many seconds a turn.
 */
final class CompareMovements {

  private static final PrintStream OUT = System.out;
  private static final int ACCOUNTS = 10_000;
  private static final int CLIENTS = 4;
  private static final long HOT = 1;

  private CompareMovements() {}

  /** Something that sends a kopeck. */
  private interface Sending {
    void send(long from, long to, String key) throws Exception;
  }

  public static void main(String[] args) throws Exception {
    int pairs = Integer.parseInt(args[1]);
    var turn = Duration.ofSeconds(Integer.parseInt(args[2]));
    try (var cabinet = BenchedCabinet.start(Path.of(args[0]))) {
      cabinet.accounts(ACCOUNTS, LocalDate.EPOCH);
      Sending own =
          new OwnTransfers(
                  cabinet.bean(Ledger.class),
                  cabinet.bean(Orders.class),
                  cabinet.bean(TransactionTemplate.class))
              ::send;
      Sending plain = new PlainTransfers(cabinet.bean(DataSource.class))::send;
      perSecond(own, false, turn.multipliedBy(2));
      perSecond(plain, false, turn.multipliedBy(2));
      OUT.println("| what | this | that | ratio |");
      OUT.println("|---|---|---|---|");
      compare("transfers a second, cabinet and plain JDBC", pairs, own, false, plain, turn);
      compare("transfers a second, one hot account and spread", pairs, own, true, own, turn);
      var found = cabinet.bean(LedgerCheck.class).check();
      OUT.printf(
          "%d entries, left over %s, faults: %s%n",
          found.entries(), found.leftOver(), found.faults().stream().limit(3).toList());
    }
  }

  private static void compare(
      String what, int pairs, Sending one, boolean hot, Sending other, Duration turn)
      throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int pair = 0; pair < pairs; pair++) {
      ours.add(perSecond(one, hot, turn));
      theirs.add(perSecond(other, false, turn));
      ratios.add(ours.getLast() / theirs.getLast());
    }
    OUT.printf(
        "| %s | %.0f | %.0f | %.2f |%n",
        what,
        BenchedCabinet.median(ours),
        BenchedCabinet.median(theirs),
        BenchedCabinet.median(ratios));
    OUT.println("All ratios: " + BenchedCabinet.all(ratios));
  }

  private static double perSecond(Sending sending, boolean hot, Duration turn) throws Exception {
    long end = System.nanoTime() + turn.toNanos();
    Callable<Integer> client =
        () -> {
          int sent = 0;
          for (; System.nanoTime() < end; sent++) {
            var random = ThreadLocalRandom.current();
            long from = random.nextLong(2, ACCOUNTS + 1);
            long to = hot ? HOT : 2 + (from + 4999) % (ACCOUNTS - 1);
            sending.send(from, to, UUID.randomUUID().toString());
          }
          return sent;
        };
    try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
      int sent = 0;
      for (var one : clients.invokeAll(java.util.Collections.nCopies(CLIENTS, client))) {
        sent += one.get();
      }
      return sent / (turn.toNanos() / 1e9);
    }
  }
}
