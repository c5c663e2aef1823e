package kabinet.kernel;

/** There is no such thing for this viewer; whether somebody else has it stays untold. */
public class NotFound extends RuntimeException {

  public NotFound() {
    super("not found", null, false, false);
  }
}
