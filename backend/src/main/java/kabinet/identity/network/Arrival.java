package kabinet.identity.network;

import kabinet.identity.signin.SignInResult;
import kabinet.identity.signin.SignedIn;

/** Where somebody stands who came through a network: inside, or at the door for a reason. */
sealed interface Arrival {

  record Inside(SignedIn signedIn) implements Arrival {}

  record Outside(Outcome why) implements Arrival {}

  /** No secret of ours was looked at, so all that can keep them outside is a lost phone. */
  static Arrival of(SignInResult result) {
    return result instanceof SignedIn signedIn ? new Inside(signedIn) : new Outside(Outcome.LOST);
  }
}
