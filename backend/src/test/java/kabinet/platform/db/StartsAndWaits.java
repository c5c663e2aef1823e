package kabinet.platform.db;

import java.nio.file.Path;

/** An application that does nothing but keep a server, so that a test can kill it. */
final class StartsAndWaits {
  static final String READY = "ready";

  private StartsAndWaits() {}

  public static void main(String[] arguments) throws InterruptedException {
    DatabaseServer.start(new MariaDb(), Path.of(arguments[0]));
    System.out.println(READY);
    Thread.currentThread().join();
  }
}
