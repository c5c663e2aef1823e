package kabinet.kernel;

/** How many a page of a connection was asked to have. */
public record Page(int first) {

  public static final int MOST = 100;

  /** {@code first} as the contract allows it, refused before any statement is run. */
  public Page {
    if (first < 1 || first > MOST) {
      throw new BadRequest("first must be 1 to " + MOST);
    }
  }
}
