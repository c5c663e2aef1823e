package kabinet.billing.ledger;

import java.util.List;
import java.util.function.Function;
import kabinet.billing.DailyShare;
import kabinet.kernel.Money;

/**
 * B8: how the sum of an entry is made from its inputs. A formula is never changed: another way to
 * reckon is another version, and the version is kept with the entry.
 */
public enum Formula {
  /** The balance an account came with. */
  OPENING("R48", List.of("balance"), inputs -> inputs.money("balance")),
  /** An operation from before this ledger, as the operator's books have it. */
  FORMER("R48", List.of("amount"), inputs -> inputs.money("amount")),
  /** What was paid arrives whole. */
  TOP_UP("R43", List.of("paid"), inputs -> inputs.money("paid")),
  /** What is sent to somebody. */
  TRANSFER("R44", List.of("sent"), inputs -> inputs.money("sent").negate()),
  /** What somebody sent. */
  TRANSFER_IN("R44", List.of("sent"), inputs -> inputs.money("sent")),
  /** A share of what is sent, to the whole kopeck above, and no less than a least fee. */
  TRANSFER_FEE("R44", List.of("sent", "percent", "least"), TransferFee::of),
  /** A month in advance. */
  MONTHLY_FEE("S18", List.of("price", "day"), inputs -> inputs.money("price").negate()),
  /** A day's share of the month. */
  DAILY_FEE(
      "S18",
      List.of("price", "day"),
      inputs -> new DailyShare(inputs.money("price")).on(inputs.day("day")).negate()),
  /** A price that is for a day. */
  DAY_PRICE("S18", List.of("price", "day"), inputs -> inputs.money("price").negate()),
  /** A price that is taken once. */
  ONE_TIME_FEE("B6", List.of("price"), inputs -> inputs.money("price").negate()),
  /** An entry that was taken back whole. */
  TAKEN_BACK("B7", List.of("was", "entry"), inputs -> inputs.money("was").negate()),
  /** Money that did not reach the one it was sent to. */
  RETURNED("R44", List.of("was", "entry"), inputs -> inputs.money("was").negate());

  public static final String FIRST_VERSION = "1";

  private final String rule;
  private final List<String> names;
  private final Function<Inputs, Money> sum;

  Formula(String rule, List<String> names, Function<Inputs, Money> sum) {
    this.rule = rule;
    this.names = names;
    this.sum = sum;
  }

  /** The rule it keeps, as docs/rules.md numbers them. */
  String rule() {
    return rule;
  }

  /** Its inputs, in the order they are told. */
  List<String> names() {
    return names;
  }

  public Money sum(Inputs inputs) {
    return sum.apply(inputs);
  }
}
