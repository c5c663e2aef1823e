package kabinet.identity.password;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** R9: what a password must be: long enough, and none that others would guess. Nothing else. */
record PasswordRule(CommonPasswords common, Collection<String> known) {

  static final int SHORTEST = 8;
  static final int LONGEST = 128;

  @Nullable PasswordFault fault(String typed) {
    int length = typed.codePointCount(0, typed.length());
    if (length < SHORTEST) {
      return PasswordFault.TOO_SHORT;
    }
    if (length > LONGEST) {
      return PasswordFault.TOO_LONG;
    }
    if (isKnown(typed)) {
      return PasswordFault.OWN_NUMBER;
    }
    return common.has(typed) ? PasswordFault.COMMON : null;
  }

  /** Whether it is one of the account's own numbers or names, in whatever spelling. */
  private boolean isKnown(String typed) {
    var bare = bare(typed);
    return !bare.isEmpty()
        && known.stream().map(PasswordRule::bare).anyMatch(own -> own.endsWith(bare));
  }

  private static String bare(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
