package kabinet.billing.transfer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of an e-wallet; whether there is such a wallet its gateway knows. */
final class WalletNumber {

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\p{Pd}]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{9,20}");

  private WalletNumber() {}

  /** The digits alone; null if they are no wallet's. */
  static @Nullable String understand(String typed) {
    var digits = BETWEEN.matcher(typed).replaceAll("");
    return DIGITS.matcher(digits).matches() ? digits : null;
  }
}
