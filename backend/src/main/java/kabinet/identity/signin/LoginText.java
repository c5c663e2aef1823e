package kabinet.identity.signin;

import java.util.Locale;
import java.util.regex.Pattern;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.operator.Country;
import kabinet.operator.NumberPlan;
import org.jspecify.annotations.Nullable;

/**
 * R2, R19: what people type to say who they are: a phone number in any spelling, or what stands in
 * their contract.
 */
public record LoginText(Country country) {

  private static final int LONGEST = 64;
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}№#]+");

  /** The identifiers that may be meant, the likelier one first; two, so that all cost the same. */
  Meant meant(String typed) {
    var plain = BETWEEN_DIGITS.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
    var contract = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    var msisdn = new NumberPlan(country).understand(typed);
    return new Meant(msisdn == null ? contract : msisdn.value(), contract);
  }

  /** Whom what was typed opens; null if it is nobody's. */
  public @Nullable Login find(String typed, Identity identity) {
    return meant(typed).in(identity);
  }

  /** A phone number if it can be one, and the same characters as a contract has them. */
  record Meant(String first, String second) {

    /** Whom it opens; asks twice whatever the first answer, so that time tells nothing. */
    @Nullable Login in(Identity identity) {
      var byFirst = identity.findLogin(first);
      var bySecond = identity.findLogin(second);
      return byFirst == null ? bySecond : byFirst;
    }
  }
}
