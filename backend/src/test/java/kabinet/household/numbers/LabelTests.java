package kabinet.household.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import kabinet.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("R36")
class LabelTests {

  @Test
  void spacesAroundANameDoNotCount() {
    assertThat(Label.of("  Дача у реки ")).isEqualTo("Дача у реки");
  }

  @Test
  void sixtyCharactersOfAnyScriptAreTheMost() {
    assertThat(Label.of("🌲".repeat(60))).isEqualTo("🌲".repeat(60));
    assertThat(Label.of("a".repeat(61))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "two\nlines", "bell\u0007", "two\u2028lines"})
  void whatCannotBeSeenInOneLineIsNoName(String typed) {
    assertThat(Label.of(typed)).isNull();
  }
}
