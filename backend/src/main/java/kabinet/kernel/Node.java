package kabinet.kernel;

/** A thing that can be fetched again by its id. */
public interface Node {

  Object id();
}
