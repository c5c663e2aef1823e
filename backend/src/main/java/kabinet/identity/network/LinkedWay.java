package kabinet.identity.network;

import kabinet.identity.WayIn;
import kabinet.kernel.UserId;
import org.springframework.stereotype.Component;

/** R18: a linked network is a way in while it is switched on and its login opens the person. */
@Component
class LinkedWay implements WayIn {

  private final LinkedIdentities identities;
  private final Networks networks;

  LinkedWay(LinkedIdentities identities, Networks networks) {
    this.identities = identities;
    this.networks = networks;
  }

  @Override
  public boolean opens(UserId user) {
    return identities.opening(user).stream().anyMatch(networks::isSwitchedOn);
  }
}
