package kabinet.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kabinet.Rule;
import kabinet.identity.session.DeviceLine.Seen;
import kabinet.kernel.DeviceId;
import kabinet.kernel.UserId;
import org.junit.jupiter.api.Test;

@Rule("R16")
class DeviceLineTests {

  private static final Instant USED = Instant.parse("2026-11-25T09:00:00Z");
  private static final byte[] OLDEST = {1};
  private static final byte[] EARLIER = {2};
  private static final byte[] LATEST = {3};

  private final DeviceLine line =
      new DeviceLine(new DeviceId(1), LATEST, EARLIER, "+79000000001", new UserId(1), USED);

  @Test
  void theLatestSecretOpensForNinetyDaysAfterItsLastUse() {
    assertThat(line.see(LATEST, USED)).isEqualTo(Seen.LATEST);
    assertThat(line.see(LATEST, USED.plus(Duration.ofDays(90)).minusMillis(1)))
        .isEqualTo(Seen.LATEST);
    assertThat(line.see(LATEST, USED.plus(Duration.ofDays(90)))).isEqualTo(Seen.OUTLIVED);
  }

  @Test
  void theOneBeforeIsForgivenForTenSecondsForTwoTabsWakeAtOnce() {
    assertThat(line.see(EARLIER, USED.plusSeconds(9))).isEqualTo(Seen.TWICE);
    assertThat(line.see(EARLIER, USED.plusSeconds(10))).isEqualTo(Seen.COPIED);
  }

  @Test
  void anyOtherIsACopy() {
    assertThat(line.see(OLDEST, USED)).isEqualTo(Seen.COPIED);
    assertThat(line.see(new byte[0], USED)).isEqualTo(Seen.COPIED);
  }

  @Test
  void aDeviceThatNeverCameBackHasOneSecret() {
    var fresh = new DeviceLine(new DeviceId(1), LATEST, null, "+7", new UserId(1), USED);

    assertThat(fresh.see(LATEST, USED)).isEqualTo(Seen.LATEST);
    assertThat(fresh.see(EARLIER, USED)).isEqualTo(Seen.COPIED);
  }
}
