package kabinet.kernel;

/**
 * A program asked in a shape the contract does not allow; says which argument and what is allowed.
 */
public class BadRequest extends RuntimeException {

  public BadRequest(String message) {
    super(message, null, false, false);
  }
}
