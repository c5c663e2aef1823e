package kabinet.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import kabinet.KabinetTest;
import kabinet.Rule;
import kabinet.SignedIn;
import kabinet.household.NumberManagement.Answer;
import kabinet.kernel.Msisdn;
import kabinet.operator.Operators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The codes of the number management, as a phone shows their answers. */
@KabinetTest
@Rule("R38")
class NumberManagementUssdTests {

  private static final Msisdn OTHER = new Msisdn("+79000000001");
  private static final Answer TOO_NEW = new Answer.SimTooNew(Instant.parse("2026-12-05T10:00:30Z"));
  private static final List<Answer> ANSWERS =
      List.of(
          new Answer.On(),
          new Answer.Off(),
          new Answer.OneConfirmed(OTHER),
          new Answer.Requested(OTHER),
          new Answer.ServiceOff(),
          TOO_NEW,
          new Answer.NothingAsked(),
          new Answer.NotServed());

  @Autowired Channels channels;
  @Autowired NumberManagementWords words;
  @Autowired Operators operators;
  @Autowired SignedIn signedIn;

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void everyAnswerFitsTheScreen(String language) {
    assertThat(ANSWERS)
        .extracting(it -> words.answer(it, Locale.of(language)))
        .allSatisfy(text -> assertThat(text).isNotBlank().hasSizeLessThanOrEqualTo(Ussd.LONGEST));
    assertThat(ANSWERS)
        .extracting(Object::getClass)
        .containsExactlyInAnyOrder(Answer.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  void aYesIsAnsweredByWhomItIsSaidToAndHowItIsTakenBack(String language) {
    var off = operators.profile().numberManagement().offUssd();

    assertThat(List.of(new Answer.OneConfirmed(OTHER), new Answer.Requested(OTHER)))
        .extracting(it -> words.answer(it, Locale.of(language)))
        .allSatisfy(text -> assertThat(text).contains(OTHER.value(), off));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "en"})
  @Rule("B2")
  void aNewSimIsToldFromWhenInTheOperatorsTime(String language) {
    assertThat(operators.profile().timeZone()).isEqualTo(ZoneId.of("Europe/Moscow"));
    assertThat(words.answer(TOO_NEW, Locale.of(language))).contains("05.12 13:01");
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
      assertThat(dialled(code, "ru"))
          .isEqualTo(words.answer(new Answer.NotServed(), Locale.of("ru")));
    }
  }

  private String dialled(String code, String language) {
    return channels.dial(signedIn.nobody().substring(1), code, Locale.of(language));
  }
}
