package kabinet.identity;

/** R1: how a session was opened. */
public enum SignInWay {
  /** With a code from an SMS. */
  CODE,
  /** With a password, chosen or made by the operator. */
  PASSWORD,
  /** With a passkey (B1). */
  PASSKEY,
  /** Through a linked social network (R18). */
  NETWORK,
  /** Confirmed on a device that was signed in already. */
  DEVICE,
  /** By itself, on a device that was to be remembered (R16). */
  REMEMBERED,
  /** By the SIM on the operator's own network (R15). */
  SIM
}
