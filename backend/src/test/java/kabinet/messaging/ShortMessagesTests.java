package kabinet.messaging;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortMessagesTests {

  @ParameterizedTest
  @CsvSource({
    "a, 160, 0, 1",
    "a, 161, 0, 2",
    "a, 306, 0, 2",
    "a, 307, 0, 3",
    "€, 80, 0, 1",
    "€, 81, 0, 2",
    "я, 70, 8, 1",
    "я, 71, 8, 2",
    "я, 134, 8, 2",
    "я, 135, 8, 3",
    "😀, 35, 8, 1",
    "😀, 36, 8, 2"
  })
  void aTextTakesAsFewMessagesAsItsLettersAllow(String letter, int times, byte coding, int parts) {
    var text = ShortMessages.of(letter.repeat(times), (byte) 7);

    assertThat(text.dataCoding()).isEqualTo(coding);
    assertThat(text.parts()).hasSize(parts).allMatch(part -> part.length <= 160);
  }

  @Test
  void theDefaultAlphabetHasItsOwnNumbers() {
    assertThat(ShortMessages.of("Code: 1@$_€", (byte) 0).parts())
        .containsExactly(
            new byte[] {0x43, 0x6f, 0x64, 0x65, 0x3a, 0x20, 0x31, 0x00, 0x02, 0x11, 0x1b, 0x65});
  }

  @Test
  void partsAreNumberedUnderOneReference() {
    var parts = ShortMessages.of("я".repeat(100), (byte) 7).parts();

    assertThat(Arrays.copyOf(parts.getFirst(), 6)).containsExactly(5, 0, 3, 7, 2, 1);
    assertThat(Arrays.copyOf(parts.getLast(), 6)).containsExactly(5, 0, 3, 7, 2, 2);
    assertThat(together(parts)).isEqualTo("я".repeat(100));
  }

  @Test
  void noLetterIsCutInTwo() {
    String text = "я" + "😀".repeat(60);

    assertThat(together(ShortMessages.of(text, (byte) 7).parts())).isEqualTo(text);
  }

  private static String together(List<byte[]> parts) {
    return parts.stream()
        .map(part -> new String(part, 6, part.length - 6, UTF_16BE))
        .collect(Collectors.joining());
  }
}
