package kabinet.household.numbers;

import kabinet.household.Reach;
import org.jspecify.annotations.Nullable;

/** How an account stands in a household: what it is called, what it opens, where it is shown. */
record Standing(
    String label, boolean labelChosen, Reach reach, @Nullable Boolean primaryMark, int position) {

  boolean primary() {
    return primaryMark != null;
  }

  /** S19: a number that joins opens itself, a home contract the household. */
  Standing joining(Reach reached, int last) {
    return new Standing(label, labelChosen, reached, null, last);
  }

  /** Where another number stands for the household by now. */
  Standing besideAnother() {
    return new Standing(label, labelChosen, Reach.SELF, null, position);
  }
}
