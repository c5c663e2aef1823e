package kabinet.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.household.NumberManagement.Answer;
import kabinet.operator.Operators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The codes of the number management, as a phone shows their answers. */
@KabinetTest
@Rule("R38")
class NumberManagementUssdTests {

  @Autowired Channels channels;
  @Autowired NumberManagementWords words;
  @Autowired Operators operators;
  @Autowired SignedIn signedIn;

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void everyAnswerFitsTheScreen(String language) {
    assertThat(Arrays.stream(Answer.values()).map(it -> words.answer(it, Locale.of(language))))
        .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(Ussd.LONGEST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void theMenuNamesTheCodesInTheOrderInWhichTheyAreDialled(String language) {
    var profile = operators.profile();
    assertThat(dialled("*100#", language))
        .hasSizeLessThanOrEqualTo(Ussd.LONGEST)
        .containsSubsequence(
            profile.shortCodes().passwordUssd(),
            profile.numberManagement().onUssd(),
            profile.shortCodes().numberManagementUssd());
  }

  @Test
  void whoeverHasNoNumberHereIsToldSoByEachCode() {
    var management = operators.profile().numberManagement();
    for (var code :
        new String[] {
          management.onUssd(),
          management.offUssd(),
          operators.profile().shortCodes().numberManagementUssd()
        }) {
      assertThat(dialled(code, "ru")).isEqualTo(words.answer(Answer.NOT_SERVED, Locale.of("ru")));
    }
  }

  private String dialled(String code, String language) {
    return channels.dial(signedIn.nobody().substring(1), code, Locale.of(language));
  }
}
