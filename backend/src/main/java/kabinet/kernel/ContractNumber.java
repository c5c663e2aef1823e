package kabinet.kernel;

import java.util.regex.Pattern;

/** The number printed on a home contract. */
public record ContractNumber(String value) {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,16}");

  public ContractNumber {
    if (!DIGITS.matcher(value).matches()) {
      throw new IllegalArgumentException("a contract number has 6 to 16 digits");
    }
  }

  public static ContractNumber valueOf(String value) {
    return new ContractNumber(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
