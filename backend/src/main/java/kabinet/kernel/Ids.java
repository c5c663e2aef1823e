package kabinet.kernel;

import io.hypersistence.tsid.TSID;

/**
 * Numbers and spellings of ids: a readable prefix and a time-ordered 64-bit number in Crockford's
 * base 32.
 */
public final class Ids {

  private static final int DIGITS = 13;
  private static final int LETTERS = 128;

  private Ids() {}

  /** A new number, larger than those made before it. */
  public static long next() {
    return TSID.Factory.getTsid().toLong();
  }

  public static String spell(String prefix, long value) {
    return prefix + "_" + TSID.from(value);
  }

  /** The number in an id of this prefix; whatever was not spelled by us names nothing. */
  public static long parse(String prefix, String id) {
    var digits = prefix.length() + 1;
    if (id.length() != digits + DIGITS
        || !id.startsWith(prefix)
        || id.charAt(prefix.length()) != '_'
        || !id.chars().allMatch(letter -> letter < LETTERS) // or the next line fails
        || !TSID.isValid(id.substring(digits))) {
      throw new NotFound();
    }
    long value = TSID.from(id.substring(digits)).toLong();
    if (!spell(prefix, value).equals(id)) { // base 32 also reads small letters, and O as 0
      throw new NotFound();
    }
    return value;
  }
}
