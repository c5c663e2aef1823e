package kabinet.kernel;

import java.math.BigDecimal;

/** A sum in minor units of the operator's one currency: kopecks, never a float. */
public record Money(long minor) implements Comparable<Money> {

  public static final Money ZERO = new Money(0);

  private static final int FRACTION = 2;

  /** The sum written in whole units, to the kopeck: more digits are refused rather than rounded. */
  public static Money of(BigDecimal amount) {
    return new Money(amount.movePointRight(FRACTION).longValueExact());
  }

  public BigDecimal amount() {
    return BigDecimal.valueOf(minor, FRACTION);
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(minor, other.minor));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(minor, other.minor));
  }

  public Money negate() {
    return new Money(Math.negateExact(minor));
  }

  public Money atLeastZero() {
    return isNegative() ? ZERO : this;
  }

  public boolean isNegative() {
    return minor < 0;
  }

  public boolean isZero() {
    return minor == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minor, other.minor);
  }

  @Override
  public String toString() {
    return amount().toPlainString();
  }
}
