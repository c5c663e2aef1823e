package kabinet.proofs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.operator.OperatorProfile;
import org.jspecify.annotations.Nullable;

/** What the rules say about a family's money, in memory and without a database: in kopecks. */
final class ModelFamily {
  static final int HOME = 2;
  private static final Duration UNDO_FOR = Duration.ofMinutes(10);

  final long[] balance = new long[Op.ACCOUNTS];
  final long[] limit = new long[Op.ACCOUNTS];
  final List<Act> acts = new ArrayList<>();
  private final Map<Object, Long> sent = new HashMap<>();
  private final OperatorProfile profile;

  ModelFamily(OperatorProfile profile) {
    this.profile = profile;
  }

  /** Something that was done and has an order. */
  static final class Act {
    final Op.Kind kind;
    final int account;
    final Instant at;
    final long before;
    boolean undone;

    Act(Op.Kind kind, int account, Instant at, long before) {
      this.kind = kind;
      this.account = account;
      this.at = at;
      this.before = before;
    }
  }

  /** What is answered, in the contract's words; null where nothing is asked. */
  @Nullable String apply(Op op, Instant now) {
    return switch (op.kind()) {
      case PAY_IN -> {
        balance[op.account()] += op.number();
        yield null;
      }
      case TAKE -> {
        if (balance[op.account()] - op.number() + limit[op.account()] >= 0) {
          balance[op.account()] -= op.number();
        }
        yield null;
      }
      case CREDIT_ON -> credit(op, true, now);
      case CREDIT_OFF -> credit(op, false, now);
      case TRANSFER -> transfer(op, now, false);
      case LATE_TRANSFER -> transfer(op, now, true);
      case AGAIN -> {
        var act = earlier(op);
        yield act == null ? null : act.kind == Op.Kind.TRANSFER ? "TransferMade" : "CreditSet";
      }
      case UNDO -> {
        var act = earlier(op);
        yield act == null ? null : undo(act, now);
      }
      case WAIT -> null;
    };
  }

  /** The earlier act that an operation is about. */
  @Nullable Act earlier(Op op) {
    int index = acts.size() - 1 - (int) op.number();
    return index < 0 ? null : acts.get(index);
  }

  private String credit(Op op, boolean on, Instant now) {
    int account = op.account();
    if (!on && balance[account] < 0) {
      return "CreditInUse";
    }
    var limits = profile.limits();
    long most = (account == HOME ? limits.creditFacility() : limits.trustCredit()).minor();
    long after = on ? most : 0;
    acts.add(new Act(op.kind(), account, now, limit[account]));
    limit[account] = after;
    return "CreditSet";
  }

  private String transfer(Op op, Instant now, boolean late) {
    int to = op.other();
    int from = op.account();
    var rule = profile.transfers().subscriber();
    if (op.number() < rule.least().minor() || op.number() > rule.most().minor()) {
      return "AmountOutOfRange";
    }
    if (from == to) {
      return "SameAccount";
    }
    var day = LocalDate.ofInstant(now, zone());
    var today = List.of(from, day);
    var thisMonth = List.of(from, YearMonth.from(day));
    if (sent(today) + op.number() > rule.aDay().minor()
        || sent(thisMonth) + op.number() > rule.aMonth().minor()) {
      return "TransferLimitExceeded";
    }
    if (late) {
      return "StaleQuote";
    }
    long fee = rule.leastFee().minor(); // its percent is nothing
    if (Math.max(0, balance[from]) < op.number() + fee) {
      return "OwnFundsTooLow";
    }
    balance[from] -= op.number() + fee;
    balance[to] += op.number();
    sent.merge(today, op.number(), Long::sum);
    sent.merge(thisMonth, op.number(), Long::sum);
    acts.add(new Act(op.kind(), from, now, 0));
    return "TransferMade";
  }

  private long sent(Object span) {
    return sent.getOrDefault(span, 0L);
  }

  private ZoneId zone() {
    return profile.timeZone();
  }

  private String undo(Act act, Instant now) {
    if (act.undone) {
      return "Undone";
    }
    if (act.kind == Op.Kind.TRANSFER || !now.isBefore(act.at.plus(UNDO_FOR))) {
      return "UndoTooLate";
    }
    if (isFollowed(act) || balance[act.account] + act.before < 0) {
      return "UndoUsed";
    }
    limit[act.account] = act.before;
    act.undone = true;
    return "Undone";
  }

  private boolean isFollowed(Act act) {
    return acts.subList(acts.indexOf(act) + 1, acts.size()).stream()
        .anyMatch(
            later ->
                later.account == act.account && later.kind != Op.Kind.TRANSFER && !later.undone);
  }

  String money() {
    return Arrays.toString(balance) + " " + Arrays.toString(limit);
  }
}
