package kabinet.kernel;

/** A refusal that the subscriber can act on, in the viewer's language. */
public interface UserError {

  String message();
}
