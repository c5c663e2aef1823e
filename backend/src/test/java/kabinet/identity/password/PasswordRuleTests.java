package kabinet.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import kabinet.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("R9")
class PasswordRuleTests {

  private final PasswordRule rule;

  PasswordRuleTests() throws IOException {
    rule =
        new PasswordRule(
            new CommonPasswords(), List.of("+79000000001", "100000001", "vetrova", "40817810"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sunny-harbour-42",
        "три тихих окуня",
        "xk9vplqz",
        "ooooh what a night",
        "漢字だけの合言葉",
        "🙂🙃🙂🙃🐟🌿🫖🧦"
      })
  void anythingOfEightCharactersThatIsNotGuessedFirstIsTaken(String typed) {
    assertThat(rule.fault(typed)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''            | TOO_SHORT",
        "xk9vplq       | TOO_SHORT",
        "🙂🙃🙂🙃🐟🌿🫖      | TOO_SHORT",
        "password      | COMMON",
        "PassWord      | COMMON",
        "12345678      | COMMON",
        "87654321      | COMMON",
        "aaaaaaaaaaaa  | COMMON",
        "qwertyuiop    | COMMON",
        "йцукенгшщз    | COMMON",
        "зфыыцщкв      | COMMON",
        "+79000000001  | OWN_NUMBER",
        "79000000001   | OWN_NUMBER",
        "9000000001    | OWN_NUMBER",
        "900 000-00-01 | OWN_NUMBER",
        "100000001     | OWN_NUMBER",
        "40817810      | OWN_NUMBER"
      })
  void whatOthersWouldGuessIsNot(String typed, PasswordFault fault) {
    assertThat(rule.fault(typed)).isEqualTo(fault);
  }

  @Test
  void thereIsAnEndToHowLongItMayBe() {
    assertThat(rule.fault("xk9vplqz".repeat(16))).isNull();
    assertThat(rule.fault("xk9vplqz".repeat(16) + "!")).isEqualTo(PasswordFault.TOO_LONG);
  }

  @Test
  @Rule("R22")
  void aGeneratedPasswordIsLongAndWithoutLettersThatLookAlike() {
    assertThat(List.of(GeneratedPassword.next(), GeneratedPassword.next()))
        .doesNotHaveDuplicates()
        .allSatisfy(password -> assertThat(password).matches("[a-km-np-z2-9]{14}"))
        .allSatisfy(password -> assertThat(rule.fault(password)).isNull());
  }
}
