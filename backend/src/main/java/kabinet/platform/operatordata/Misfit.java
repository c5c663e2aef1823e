package kabinet.platform.operatordata;

/** A cell that does not say what its column is for; carries the key of the reason and its words. */
public final class Misfit extends Exception {

  private final String reason;
  private final transient Object[] words;

  public Misfit(String reason, Object... words) {
    super(reason, null, false, false);
    this.reason = reason;
    this.words = words;
  }

  String reason() {
    return reason;
  }

  Object[] words() {
    return words;
  }
}
