package kabinet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import kabinet.Rule;
import org.junit.jupiter.api.Test;

@Rule({"R20", "R39"})
class StaffReasonTests {

  @Test
  void itIsOneLineWithoutSpacesAround() {
    assertThat(StaffReason.of("  Договор\n на\t другого  человека. "))
        .isEqualTo("Договор на другого человека.");
  }

  @Test
  void itIsNoLongerThanWhatIsKept() {
    assertThat(StaffReason.of("д".repeat(200))).hasSize(200);
    assertThat(StaffReason.of("д".repeat(201))).hasSize(200);
  }

  @Test
  void whatSaysNothingIsNone() {
    assertThat(StaffReason.of(null)).isNull();
    assertThat(StaffReason.of(" \n ")).isNull();
  }
}
