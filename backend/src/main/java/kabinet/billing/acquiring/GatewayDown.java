package kabinet.billing.acquiring;

/** The bank gave no answer that could be understood; what was asked may have happened or not. */
public final class GatewayDown extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param why in words that carry nothing of anybody's
   */
  GatewayDown(String why) {
    super(why, null, false, false);
  }
}
