package kabinet.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import kabinet.Rule;
import kabinet.kernel.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

class ProfileTextTests {

  @Test
  @Rule({"R6", "R7", "R27", "R28", "R43", "R51", "S4", "S5"})
  void theReferenceProfileCarriesThePromisedValues() throws Exception {
    var profile = ProfileText.read(reference());

    assertThat(profile.signIn())
        .isEqualTo(
            new OperatorProfile.SignIn(
                6,
                "0123456789",
                Duration.ofMinutes(15),
                Duration.ofSeconds(60),
                5,
                3,
                Duration.ofMinutes(10)));
    assertThat(profile.session())
        .isEqualTo(new OperatorProfile.IdleSession(Duration.ofMinutes(20), Duration.ofMinutes(18)));
    assertThat(profile.limits().trustCredit()).hasToString("300.00");
    assertThat(profile.topUp().least()).hasToString("10.00");
    assertThat(profile.topUp().most()).hasToString("15000.00");
  }

  @Test
  @Rule({"R25", "R88"})
  void theReferenceProfileNamesCountryCurrencyAndContacts() throws Exception {
    var profile = ProfileText.read(reference());

    assertThat(profile.country()).isEqualTo(Country.RU);
    assertThat(profile.currency()).hasToString("RUB");
    assertThat(profile.contacts())
        .extracting(OperatorProfile.Contact::value)
        .containsExactly("0890", "08-90", "8-800-250-0890", "111");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          currency: RUB            | currency: RUR             | 4  | currency             | operator.unfit.value
          country: RU              | country: RU\\nmotto: Hi    | 4  | motto                | operator.unfit.unknown
          "#0A6570"                | green                     | 6  | brandColour          | operator.unfit.colour
          timeZone: Europe/Moscow  | timeZone: Europe/Nowhere  | 5  | timeZone             | operator.unfit.value
          codeLength: 6            | codeLength: 3             | 20 | codeLength           | operator.unfit.codeLength
          "0123456789"             | "0011223344"              | 21 | codeAlphabet         | operator.unfit.codeAlphabet
          warnAfter: PT18M         | warnAfter: PT21M          | 29 | warnAfter            | operator.unfit.warning
          trustCredit: 300.00      | trustCredit: -1           | 31 | trustCredit          | operator.unfit.negative
          trustCredit: 300.00      | trustCredit: 300.005      | 31 | limits.trustCredit   | operator.unfit.value
          least: 10.00             | least: 0                  | 36 | least                | operator.unfit.least
          most: 15000.00           | most: 9.99                | 37 | most                 | operator.unfit.most
          codesAnHour: 5           | codesAnHour: many         | 24 | signIn.codesAnHour   | operator.unfit.value
          limits:                  | 'limits: }'               | 30 | ''                   | operator.unfit.yaml
          """)
  void aMistakeIsNamedWithLineFieldAndReason(
      String right, String wrong, int line, String field, String reason) throws IOException {
    var text = reference();

    var mistake =
        catchThrowableOfType(
            ProfileMistake.class,
            () -> ProfileText.read(text.replace(right, wrong.replace("\\n", "\n"))));

    assertThat(mistake.reason()).isEqualTo(reason);
    assertThat(mistake.field()).isEqualTo(field);
    assertThat(mistake.line()).isEqualTo(line);
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    var text = reference().replace("currency: RUB\n", "");

    var mistake = catchThrowableOfType(ProfileMistake.class, () -> ProfileText.read(text));

    assertThat(mistake.field()).isEqualTo("currency");
    assertThat(mistake.reason()).isEqualTo("operator.unfit.value");
  }

  @Test
  void aStoredProfileTakesWhatItIsTooOldToSayFromTheReference() throws Exception {
    var old =
        reference()
            .replaceFirst("(?m)^  passwordSmsWord:.*\\R", "")
            .replace("brandColour: \"#0A6570\"", "brandColour: \"#AA6570\"");

    var profile = ProfileText.stored(old, reference());

    assertThat(profile.shortCodes().passwordSmsWord()).isEqualTo(new Wording("Пароль", "Password"));
    assertThat(profile.brandColour()).isEqualTo("#AA6570");
    assertThat(catchThrowableOfType(ProfileMistake.class, () -> ProfileText.read(old)).field())
        .isEqualTo("shortCodes.passwordSmsWord");
  }

  private static String reference() throws IOException {
    return new ClassPathResource("operator/reference-profile.yaml").getContentAsString(UTF_8);
  }
}
