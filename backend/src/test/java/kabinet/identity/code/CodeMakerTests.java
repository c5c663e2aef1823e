package kabinet.identity.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import kabinet.Rule;
import kabinet.kernel.Msisdn;
import kabinet.operator.OperatorProfile.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("R6")
class CodeMakerTests {

  private static final Msisdn ANNA = new Msisdn("+79000000001");

  private final CodeMaker maker = maker("a key of thirty-two characters..");

  @Test
  void codesHaveTheLengthAndAlphabetOfTheProfile() {
    var codes = IntStream.range(0, 1000).mapToObj(i -> maker.next(promise(6, "0123456789")));

    assertThat(codes.distinct()).allMatch(code -> code.matches("[0-9]{6}")).hasSizeGreaterThan(990);
    assertThat(maker.next(promise(8, "ABCDEFGHJK"))).matches("[A-HJK]{8}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "407182",
        "407 182",
        " 40-71-82\n",
        "407\u00a0182",
        "\uff14\uff10\uff17\uff11\uff18\uff12",
        "407\u200b182"
      })
  void aCodeIsMeantHoweverItWasPasted(String typed) {
    assertThat(maker.hash(1, ANNA, typed)).isEqualTo(maker.hash(1, ANNA, "407182"));
  }

  @Test
  void theHashOfACodeHangsOnItsNumberItsRequestAndTheKey() {
    var hash = maker.hash(1, ANNA, "407182");

    assertThat(hash)
        .isNotEqualTo(maker.hash(2, ANNA, "407182"))
        .isNotEqualTo(maker.hash(1, new Msisdn("+79000000002"), "407182"))
        .isNotEqualTo(maker("another key of thirty-two letters").hash(1, ANNA, "407182"));
  }

  private static CodeMaker maker(String key) {
    return new CodeMaker(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
  }

  private static SignIn promise(int length, String alphabet) {
    var minute = Duration.ofMinutes(1);
    return new SignIn(length, alphabet, minute, minute, 5, 3, minute);
  }
}
