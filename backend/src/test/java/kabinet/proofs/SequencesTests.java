package kabinet.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.TestClock;
import kabinet.billing.ledger.Ledger;
import kabinet.billing.ledger.LedgerCheck;
import kabinet.billing.ledger.TestMoney;
import kabinet.billing.transfer.Sending;
import kabinet.identity.Identity;
import kabinet.operator.Operators;
import kabinet.overview.TestFamily;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random operations beside a model in memory: every answer and every balance is the model's. By
 * {@code -Dproof.operations=100000 -Dproof.seed=…} longer and otherwise; a sequence that fails is
 * shortened to what still fails, and shown.
 */
@KabinetTest
@Rule({"R44", "R51", "R52", "B6", "B7"})
class SequencesTests {
  private static final int OPERATIONS = Integer.getInteger("proof.operations", 1500);
  private static final long SEED = Long.getLong("proof.seed", 20_261_130);
  private static final int A_FAMILY = 500;

  @Autowired Ledger ledger;
  @Autowired LedgerCheck check;
  @Autowired TransactionTemplate transaction;
  @Autowired ExecutionGraphQlService service;
  @Autowired Operators operators;
  @Autowired Identity identity;
  @Autowired DSLContext db;
  @Autowired TestClock clock;

  @Test
  void whatHappensIsWhatTheRulesSay() {
    var before = check.check().leftOver(); // other tests write rows of their own
    for (int done = 0; done < OPERATIONS; done += A_FAMILY) {
      var ops = Op.sequence(SEED + done, Math.min(A_FAMILY, OPERATIONS - done));
      var failure = failure(ops);
      if (failure != null) {
        var shortest = shortened(ops);
        throw new AssertionError(
            "seed %d: %s%nshortened to %s: %s"
                .formatted(SEED + done, failure, shortest, failure(shortest)));
      }
    }

    System.out.printf("sequences: %d operations, seed %d%n", OPERATIONS, SEED);
    assertThat(check.check().leftOver()).isEqualTo(before);
  }

  /** A model that is wrong on purpose is found out: the proof can fail. */
  @Test
  void aWrongModelIsFoundAndShortenedToWhatMatters() {
    var ops = new ArrayList<>(Op.sequence(SEED, 60));
    ops.addFirst(new Op(Op.Kind.PAY_IN, 0, 0, 7));
    var forgetful =
        ops.stream()
            .map(op -> op.number() == 7 && op.kind() == Op.Kind.PAY_IN ? WRONG : op)
            .toList();

    assertThat(failure(forgetful)).isNotNull();
    assertThat(shortened(forgetful)).containsExactly(WRONG);
  }

  /** The model is told of a kopeck less. */
  private static final Op WRONG = new Op(Op.Kind.PAY_IN, 1, -1, 8);

  private @Nullable String failure(List<Op> ops) {
    var family = new TestFamily(db, service, clock);
    var money = new TestMoney(ledger, transaction, clock);
    var numbers =
        List.of(Sending.number(family.main, identity), Sending.number(family.child, identity));
    var real = new RealFamily(family, numbers, service, money, clock);
    var model = new ModelFamily(operators.profile());
    for (int i = 0; i < ops.size(); i++) {
      var op = ops.get(i);
      var now = clock.instant();
      var answer = real.apply(op);
      var told = op.equals(WRONG) ? new Op(op.kind(), op.account(), 0, op.number() - 1) : op;
      var expected = model.apply(told, now);
      if (!Objects.equals(answer, expected) || !real.money().equals(model.money())) {
        return "%d. %s: %s %s where the rules say %s %s"
            .formatted(i + 1, op, answer, real.money(), expected, model.money());
      }
    }
    return null;
  }

  /** Leaves out ever smaller parts as long as the rest still fails. */
  private List<Op> shortened(List<Op> failing) {
    var ops = failing;
    for (int part = Math.max(1, ops.size() / 2); part >= 1; part /= 2) {
      for (int from = 0; from < ops.size(); ) {
        var without = new ArrayList<>(ops.subList(0, from));
        without.addAll(ops.subList(Math.min(ops.size(), from + part), ops.size()));
        if (!without.isEmpty() && failure(without) != null) {
          ops = without;
        } else {
          from += part;
        }
      }
    }
    return ops;
  }
}
