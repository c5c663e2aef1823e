package kabinet.identity;

import kabinet.kernel.Viewer;

/** Whoever is signed in in the browser that asks, where no question of the contract says it. */
public interface SignedInAs {

  Viewer viewer();
}
