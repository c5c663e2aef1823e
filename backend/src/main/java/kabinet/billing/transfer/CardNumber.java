package kabinet.billing.transfer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of a bank card, ISO/IEC 7812: checked here, kept nowhere. */
final class CardNumber {

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\p{Pd}]+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{12,19}");
  private static final int TEN = 10;

  private CardNumber() {}

  /** The digits alone; null if they are no card's. */
  static @Nullable String understand(String typed) {
    var digits = BETWEEN.matcher(typed).replaceAll("");
    return DIGITS.matcher(digits).matches() && isChecked(digits) ? digits : null;
  }

  /** By Luhn: every second digit from the end doubled, the digits of all of them add up to tens. */
  private static boolean isChecked(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted / TEN + counted % TEN;
    }
    return sum % TEN == 0;
  }
}
