package kabinet.identity.proof;

import java.util.EnumSet;
import java.util.Set;
import kabinet.identity.SignInWay;

/** What may prove for the second time who asks. */
public enum SecondProofWay {
  CODE,
  PASSWORD,
  PASSKEY;

  /**
   * B2: those of another kind than a session was opened by. Whoever has the SIM has the codes, and
   * may have confirmed or remembered a device by them.
   */
  static Set<SecondProofWay> besides(SignInWay opened) {
    return switch (opened) {
      case CODE, SIM, DEVICE, REMEMBERED -> EnumSet.of(PASSWORD, PASSKEY);
      case PASSWORD -> EnumSet.of(CODE, PASSKEY);
      case PASSKEY -> EnumSet.of(CODE, PASSWORD);
      case NETWORK -> EnumSet.allOf(SecondProofWay.class);
    };
  }
}
