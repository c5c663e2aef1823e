package kabinet.billing.charging;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

/** The job, on nodes that share a database. */
@KabinetTest
@Rule("S18")
class FeeNodesTests {
  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired DSLContext db;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired RecurringCharges charges;
  @Autowired RecurringTask<Void> task;
  @Autowired DataSource pool;

  @Test
  void oneOfTheNodesTakesTheFees() {
    var family = new TestFamily(db, service, clock);
    var fees = new TestFees(db, ledger, check, transaction, events, charges, clock);
    var home = new TestMoney(ledger, transaction, clock).opens(family.home, "900.00");
    fees.begin(home);
    fees.sleep(1);

    var nodes = Stream.generate(this::node).limit(2).toList();
    try {
      nodes.forEach(Scheduler::start);
      await(() -> !fees.of(home.id()).isEmpty());
    } finally {
      nodes.forEach(Scheduler::stop);
    }

    assertThat(fees.of(home.id())).hasSize(1);
    assertThat(db.fetchValue("select count(*) from scheduled_tasks")).isEqualTo(1L);
    assertThat(fees.faults(home)).isEmpty();
  }

  private Scheduler node() {
    return Scheduler.create(pool, List.of())
        .startTasks(task)
        .pollingInterval(Duration.ofMillis(20))
        .alwaysPersistTimestampInUTC()
        .threads(1)
        .build();
  }

  private static void await(BooleanSupplier done) {
    var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within twenty seconds").isLessThan(until);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
