package kabinet.operator;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Set;
import java.util.regex.Pattern;
import kabinet.kernel.Msisdn;
import org.jspecify.annotations.Nullable;

/**
 * R2, S3: what people type for a mobile number of the operator's country, in any spelling they
 * would use.
 */
public record NumberPlan(Country country) {

  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Set<PhoneNumberType> MOBILE =
      Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);
  private static final int LONGEST = 60;
  private static final int SHOWN = 4;
  private static final int HIDDEN = 3;

  /** Marks of direction and the like that come along when a number is copied. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  /** Digits of any script with the signs people put between them. */
  private static final Pattern SPELLING =
      Pattern.compile("[+＋]?[\\p{Nd}\\p{Z}\\s\\p{Pd}−().,/·（）]+");

  private static final Pattern BETWEEN = Pattern.compile("[^+＋\\p{Nd}]+");

  /** The number that was meant; null if it is none of this country's. */
  public @Nullable Msisdn understand(String typed) {
    var seen = INVISIBLE.matcher(typed).replaceAll("").strip();
    if (seen.length() > LONGEST || !SPELLING.matcher(seen).matches()) {
      return null;
    }
    try {
      var number = NUMBERS.parse(BETWEEN.matcher(seen).replaceAll(""), country.name());
      return isOurs(number) ? new Msisdn(NUMBERS.format(number, PhoneNumberFormat.E164)) : null;
    } catch (NumberParseException notANumber) {
      return null;
    }
  }

  /** As people write it, with enough hidden that it cannot be called: {@code +7 900 •••-00-01}. */
  public static String masked(Msisdn number) {
    String written;
    try {
      written =
          NUMBERS.format(NUMBERS.parse(number.value(), null), PhoneNumberFormat.INTERNATIONAL);
    } catch (NumberParseException notANumber) {
      written = number.value();
    }
    var masked = new StringBuilder(written.replace(' ', '\u00a0')); // a number stays on its line
    int digits = 0;
    for (int at = masked.length() - 1; at > 0; at--) {
      if (Character.isDigit(masked.charAt(at))) {
        digits++;
        if (digits > SHOWN && digits <= SHOWN + HIDDEN) {
          masked.setCharAt(at, '•');
        }
      }
    }
    return masked.toString();
  }

  private boolean isOurs(PhoneNumber number) {
    return NUMBERS.isValidNumberForRegion(number, country.name())
        && MOBILE.contains(NUMBERS.getNumberType(number));
  }
}
