package kabinet.simulator;

import kabinet.kernel.BadRequest;

/** What goes wrong on the way to a phone: tries that fail, copies too many, seconds too late. */
record Trouble(int fail, int repeat, int delaySeconds) {

  static final Trouble NONE = new Trouble(0, 0, 0);

  private static final int MOST_COPIES = 10;
  private static final int LONGEST_DELAY = 3600;

  Trouble {
    if (fail < 0
        || repeat < 0
        || repeat > MOST_COPIES
        || delaySeconds < 0
        || delaySeconds > LONGEST_DELAY) {
      throw new BadRequest("fail >= 0, repeat 0 to 10, delaySeconds 0 to 3600");
    }
  }

  Trouble failedOnce() {
    return new Trouble(fail - 1, repeat, delaySeconds);
  }
}
