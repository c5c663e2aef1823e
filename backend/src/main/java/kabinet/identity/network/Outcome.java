package kabinet.identity.network;

import java.util.Locale;

/** What came of a trip; the page has the words for it. */
enum Outcome {
  LINKED,
  /** Somebody of the network is another person here already. */
  TAKEN,
  /** Nobody has linked them. */
  UNKNOWN,
  /** R30: the phone of the number they are linked through is lost. */
  LOST,
  /** R15: the mobile network did not say a number that has a cabinet here. */
  NOT_BY_SIM,
  /** R15: the SIM is too new to be enough. */
  SIM_CHANGED,
  /** They said no on the network's page. */
  REFUSED,
  /** The trip was not begun here, took too long or has ended already. */
  EXPIRED,
  /** The network did not answer, or not in a way that can be believed. */
  FAILED;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
