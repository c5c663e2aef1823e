package kabinet.operator;

import static org.assertj.core.api.Assertions.assertThat;

import kabinet.Rule;
import kabinet.kernel.Msisdn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule({"R2", "S3"})
class NumberPlanTests {

  private static final NumberPlan RUSSIA = new NumberPlan(Country.RU);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+79000000001",
        "79000000001",
        "89000000001",
        "9000000001",
        "+7 900 000-00-01",
        "+7 (900) 000-00-01",
        "8(900)0000001",
        "8 900 000 00 01",
        "7-900-000-00-01",
        "  +7 900 000 00 01  ",
        "+7\u00a0900\u202f000\u00a000\u00a001",
        "+7\u2011900\u2013000\u201400\u221201",
        "+7.900.000.00.01",
        "\u202a+7 900 000-00-01\u202c",
        "9\u200b000000001",
        "\uff0b\uff17\uff19\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff10\uff11",
        "\u0667\u0669\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0660\u0661",
        "\uff08900\uff09 000 00 01",
        "810 7 900 000 00 01",
        "+7 8 900 000 00 01",
        "\t9000000001\n"
      })
  void anySpellingOfANumberIsUnderstood(String typed) {
    assertThat(RUSSIA.understand(typed)).isEqualTo(new Msisdn("+79000000001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "+",
        "0",
        "112",
        "*100#",
        "900000000",
        "90000000011",
        "+7900000000",
        "+790000000012",
        "8 800 555-35-35",
        "+7 495 123-45-67",
        "+7 701 123-45-67",
        "+375 29 123-45-67",
        "+380 67 123 45 67",
        "+1 202 555 0143",
        "+8 900 000 00 01",
        "++79000000001",
        "+79000000001 доб. 5",
        "+79000000001x5",
        "+79000000001;ext=5",
        "tel:+79000000001",
        "8-900-FLOWERS",
        "девятьсот",
        "+79000000001' or '1'='1",
        "<script>89000000001</script>",
        "89000000001, 89000000002",
        "100000001",
        "\u0000"
      })
  void whatIsNoMobileNumberOfTheCountryIsNot(String typed) {
    assertThat(RUSSIA.understand(typed)).isNull();
  }

  @Test
  void nobodyTypesANumberOfAThousandDigits() {
    assertThat(RUSSIA.understand("9".repeat(1000))).isNull();
    assertThat(RUSSIA.understand(" ".repeat(100_000) + "89000000001\u200b".repeat(50))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "BY, 8 029 123-45-67, +375291234567",
    "BY, 29 123-45-67, +375291234567",
    "UA, 067 123 45 67, +380671234567",
    "UA, +380 (67) 123-45-67, +380671234567"
  })
  @Rule("R25")
  void everyCountryServedHasItsOwnPlan(Country country, String typed, String meant) {
    assertThat(new NumberPlan(country).understand(typed)).isEqualTo(new Msisdn(meant));
  }
}
