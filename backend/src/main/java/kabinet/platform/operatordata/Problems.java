package kabinet.platform.operatordata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything found wrong in a folder: the first thousand in full, the rest counted. */
public final class Problems {

  private static final int MOST = 1000;

  private final List<Problem> named = new ArrayList<>();
  private long count;

  public void add(Problem problem) {
    count++;
    if (named.size() < MOST) {
      named.add(problem);
    }
  }

  public long count() {
    return count;
  }

  public List<Problem> named() {
    return Collections.unmodifiableList(named);
  }
}
