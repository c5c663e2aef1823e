package kabinet.billing.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import kabinet.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("R44")
class CardNumberTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4242424242424242",
        "4242 4242 4242 4242",
        "4242-4242–4242\u00a04242",
        "2200000000000004",
        "378282246310005",
        "6304000000000000"
      })
  void digitsInAnySpellingAreACardsIfTheLastOneChecksThem(String typed) {
    assertThat(CardNumber.understand(typed)).matches("[0-9]{12,19}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4242424242424241",
        "4242424242422442",
        "42424242424",
        "",
        "4242",
        "424242424242424242424",
        "4242x4242424242424",
        "４２４２４２４２４２４２４２４２"
      })
  void oneDigitWrongOrTwoInAnotherOrderIsNoCards(String typed) {
    assertThat(CardNumber.understand(typed)).isNull();
  }
}
