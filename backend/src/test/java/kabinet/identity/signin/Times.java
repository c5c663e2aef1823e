package kabinet.identity.signin;

import java.util.List;

/** How long answers take, for comparing those that must not tell anything. */
final class Times {

  private Times() {}

  static long nanos(Runnable act) {
    long began = System.nanoTime();
    act.run();
    return System.nanoTime() - began;
  }

  static double median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }
}
