package kabinet.operations.generator;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed. */
record Dice(SplittableRandom random) {

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  long upTo(long most) {
    return random.nextLong(most + 1);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }
}
