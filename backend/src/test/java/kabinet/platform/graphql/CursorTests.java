package kabinet.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kabinet.kernel.BadRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 35, 36, 5_000_000_000L})
  void whatAnAnswerGaveIsUnderstood(long position) {
    assertThat(Cursor.valueOf(new Cursor(position).toString())).isEqualTo(new Cursor(position));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "0a", "2a", "1-1", "1 or 1=1", "1A", "1zzzzzzzzzzzzz", "MQ=="})
  void whatNoAnswerGaveIsRefused(String text) {
    assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> Cursor.valueOf(text));
  }
}
