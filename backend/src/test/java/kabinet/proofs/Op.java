package kabinet.proofs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One of the things that may happen to a family's money.
 *
 * @param account 0 the main number, 1 the child's, 2 the home
 * @param number kopecks, minutes, or which of the earlier acts, as the kind has it
 */
record Op(Kind kind, int account, int other, long number) {
  static final int ACCOUNTS = 3;

  enum Kind {
    /** Money comes in. */
    PAY_IN,
    /** A fee is taken out of own funds and credit, or cannot be. */
    TAKE,
    CREDIT_ON,
    CREDIT_OFF,
    TRANSFER,
    /** A quote that is used when it does not hold any more. */
    LATE_TRANSFER,
    /** An earlier act is asked for again under its key. */
    AGAIN,
    /** An earlier act is taken back. */
    UNDO,
    /** Minutes go by between quote and act. */
    WAIT
  }

  static List<Op> sequence(long seed, int length) {
    var dice = new Random(seed);
    List<Op> ops = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      ops.add(one(dice));
    }
    return ops;
  }

  private static Op one(Random dice) {
    var kind = Kind.values()[dice.nextInt(Kind.values().length)];
    long number =
        switch (kind) {
          case PAY_IN, TAKE -> 1 + dice.nextInt(60_000);
          case TRANSFER, LATE_TRANSFER -> 1 + dice.nextInt(30_000);
          case WAIT -> 1 + dice.nextInt(15);
          case AGAIN, UNDO -> dice.nextInt(8);
          case CREDIT_ON, CREDIT_OFF -> 0;
        };
    return new Op(kind, dice.nextInt(ACCOUNTS), dice.nextInt(2), number);
  }

  @Override
  public String toString() {
    return kind + "(" + account + ", " + other + ", " + number + ")";
  }
}
