package kabinet.household;

import kabinet.kernel.AccountId;
import kabinet.kernel.Node;

/**
 * A thing with a balance; modules that know more about accounts answer their fields on this type.
 */
public interface Account extends Node {

  @Override
  AccountId id();

  String label();

  Reach reach();
}
