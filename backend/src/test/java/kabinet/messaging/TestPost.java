package kabinet.messaging;

/** Carries what lies in the outbox when a test says so. */
public final class TestPost {

  private final Dispatcher dispatcher;

  TestPost(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  public void deliver() {
    while (dispatcher.dispatch() > 0) {
      // until nothing is due
    }
  }
}
