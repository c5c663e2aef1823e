package kabinet.platform.db;

/** The application was started neither with the address of a server nor as the demo. */
final class NoDatabase extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoDatabase() {
    super("No database was named");
  }
}
