package kabinet.identity.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import kabinet.Rule;
import org.junit.jupiter.api.Test;

@Rule("R1")
class ChoicesTests {

  @Test
  void threeDifferentNumbersOfTwoDigitsAreOfferedAndOneIsRight() {
    var random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      var choices = Choices.drawn(random);

      assertThat(choices.offered()).hasSize(3).doesNotHaveDuplicates().contains(choices.right());
      assertThat(choices.offered()).allMatch(number -> number.matches("[1-9][0-9]"));
    }
  }
}
