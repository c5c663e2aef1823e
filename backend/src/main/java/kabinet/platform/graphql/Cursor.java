package kabinet.platform.graphql;

import java.util.regex.Pattern;
import kabinet.kernel.BadRequest;

/** Where a page starts: a position in a list, spelled so that nobody counts on what it is. */
public record Cursor(long position) {
  private static final Pattern SPELLING = Pattern.compile("1[0-9a-z]{1,12}");
  private static final int RADIX = 36;

  /** The position that an earlier answer gave; its first character is the spelling's version. */
  public static Cursor valueOf(String text) {
    if (!SPELLING.matcher(text).matches()) {
      throw new BadRequest("not a cursor of an earlier answer");
    }
    return new Cursor(Long.parseLong(text, 1, text.length(), RADIX));
  }

  @Override
  public String toString() {
    return "1" + Long.toString(position, RADIX);
  }
}
