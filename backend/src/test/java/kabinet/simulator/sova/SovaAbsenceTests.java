package kabinet.simulator.sova;

import static org.assertj.core.api.Assertions.assertThat;

import kabinet.KabinetTest;
import kabinet.identity.OfferedNetwork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Decision 0614. */
@KabinetTest
class SovaAbsenceTests {

  @Autowired ObjectProvider<SovaProcess> sova;
  @Autowired ObjectProvider<OfferedNetwork> offered;

  @Test
  void outsideTheDemoThereIsNoInventedNetwork() {
    assertThat(sova.stream()).isEmpty();
    assertThat(offered.stream()).isEmpty();
  }
}
