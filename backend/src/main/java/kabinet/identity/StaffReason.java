package kabinet.identity;

import org.jspecify.annotations.Nullable;

/** Why staff say no, as it is kept and sent: on one line, and short enough for a message. */
public final class StaffReason {

  private static final int LONGEST = 200;

  private StaffReason() {}

  /** What was typed, made so; null if it says nothing. */
  public static @Nullable String of(@Nullable String typed) {
    var plain = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    if (plain.isEmpty()) {
      return null;
    }
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }
}
