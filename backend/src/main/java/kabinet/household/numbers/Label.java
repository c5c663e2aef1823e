package kabinet.household.numbers;

import org.jspecify.annotations.Nullable;

/** What a household may call an account: a line of 1 to 60 characters that can be seen. */
final class Label {

  static final int LONGEST = 60;

  private Label() {}

  /** What was typed without the spaces around it; null if it is no name. */
  static @Nullable String of(String typed) {
    var label = typed.strip();
    boolean shown =
        label
            .codePoints()
            .noneMatch(
                letter ->
                    Character.isISOControl(letter)
                        || Character.getType(letter) == Character.LINE_SEPARATOR
                        || Character.getType(letter) == Character.PARAGRAPH_SEPARATOR);
    int length = label.codePointCount(0, label.length());
    return shown && length >= 1 && length <= LONGEST ? label : null;
  }
}
