package kabinet.identity.question;

import java.security.SecureRandom;
import java.util.List;
import java.util.Random;

/** The number one browser shows, among two others that the other is offered with it. */
record Choices(String right, List<String> offered) {

  private static final Random RANDOM = new SecureRandom();
  private static final int LEAST = 10;
  private static final int MOST = 99;
  private static final int OFFERED = 3;

  static Choices drawn() {
    return drawn(RANDOM);
  }

  static Choices drawn(Random random) {
    var offered =
        random.ints(LEAST, MOST + 1).distinct().limit(OFFERED).mapToObj(String::valueOf).toList();
    return new Choices(offered.get(random.nextInt(OFFERED)), offered);
  }

  @Override
  public String toString() {
    return "choices";
  }
}
