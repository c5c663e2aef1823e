package kabinet.identity.passkey;

import org.jspecify.annotations.Nullable;

/** What people call a passkey, so that they know it again in a list. */
record PasskeyName(String value) {

  static final int LONGEST = 60;

  /** Null if it is empty, or longer than a line. */
  static @Nullable PasskeyName of(String typed) {
    var plain = typed.strip().replaceAll("\\s+", " ");
    return plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST
        ? null
        : new PasskeyName(plain);
  }
}
