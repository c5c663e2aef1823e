package kabinet.messaging;

/** The application was started neither with an SMSC nor as the demo. */
final class NoSmsGateway extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private NoSmsGateway() {
    super("No SMS gateway was named");
  }

  static SmsGateway fail() {
    throw new NoSmsGateway();
  }
}
