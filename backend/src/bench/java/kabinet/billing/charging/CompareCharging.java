package kabinet.billing.charging;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kabinet.bench.BenchedCabinet;
import kabinet.billing.ledger.LedgerCheck;

/**
 * A month's fees of many lines, taken by the cabinet and by set-based SQL in turn, on the same
 * tables and in the same chunks.
 *
 * <p>Arguments: a folder to work in, emptied first; how many lines; how many pairs.
 */
final class CompareCharging {

  private static final PrintStream OUT = System.out;

  private CompareCharging() {}

  /** Something that takes the fees of a day. */
  private interface Taking {
    void take() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    int lines = Integer.parseInt(args[1]);
    int pairs = Integer.parseInt(args[2]);
    try (var cabinet = BenchedCabinet.start(Path.of(args[0]))) {
      var day = cabinet.bean(TakeFees.class).today();
      cabinet.accounts(lines, day);
      var charges = cabinet.bean(RecurringCharges.class);
      var sql = new FeesBySql(cabinet.bean(DataSource.class));
      List<Double> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (int pair = -1; pair < pairs; pair++) {
        double own = perSecond(cabinet, day, lines, charges::takeWhatIsDue);
        double limit =
            perSecond(cabinet, day, lines, () -> sql.take(day, RecurringCharges.ACCOUNTS));
        if (pair >= 0) { // the first warms both up
          ours.add(own);
          theirs.add(limit);
          ratios.add(own / limit);
        }
      }
      var found = cabinet.bean(LedgerCheck.class).check();
      OUT.printf(
          "%d lines, %d entries by both in turn; faults: %s%n",
          lines, found.entries(), found.faults().stream().limit(3).toList());
      OUT.println("| what | cabinet | set-based SQL | ratio |");
      OUT.println("|---|---|---|---|");
      OUT.printf(
          "| fees a second | %.0f | %.0f | %.2f |%n",
          BenchedCabinet.median(ours),
          BenchedCabinet.median(theirs),
          BenchedCabinet.median(ratios));
      OUT.println("All ratios: " + BenchedCabinet.all(ratios));
    }
  }

  private static double perSecond(BenchedCabinet cabinet, LocalDate day, int lines, Taking taking)
      throws Exception {
    cabinet.prepare("update fee_position set next_on = '" + day + "', charged_on = null");
    long begun = System.nanoTime();
    taking.take();
    return lines / ((System.nanoTime() - begun) / 1e9);
  }
}
