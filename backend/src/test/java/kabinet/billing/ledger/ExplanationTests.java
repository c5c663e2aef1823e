package kabinet.billing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kabinet.KabinetTest;
import kabinet.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@KabinetTest
@Rule("B8")
class ExplanationTests {
  @Autowired EntryWords words;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MONTHLY_FEE | 1 месяц × 590 ₽ = 590 ₽ | 1 month × ₽590 = ₽590",
        "DAILY_FEE | 590 ₽ × 1/31 = 19,04 ₽ | ₽590 × 1/31 = ₽19.04",
        "DAY_PRICE | 1 день × 590 ₽ = 590 ₽ | 1 day × ₽590 = ₽590",
        "TRANSFER_FEE | 1,5 % от 250 ₽, не меньше 10 ₽ = 10 ₽ | 1.5% of ₽250, ₽10 at least = ₽10",
        "TAKEN_BACK | 150,50 ₽ | ₽150.50"
      })
  void aFormulaIsToldInOneLine(Formula formula, String ru, String en) {
    var reason = Reason.of(formula, example());

    assertThat(plain(words.explain(reason, Locale.of("ru")).formula())).isEqualTo(ru);
    assertThat(plain(words.explain(reason, Locale.ENGLISH).formula())).isEqualTo(en);
  }

  @ParameterizedTest
  @EnumSource
  void everyFormulaNamesItsRuleItsInputsAndItsSum(Formula formula) {
    var reason = new Reason(formula, "7", example());

    for (var language : new Locale[] {Locale.of("ru"), Locale.ENGLISH}) {
      var why = words.explain(reason, language);

      assertThat(why.rule()).matches("[RSB][0-9]+");
      assertThat(why.ruleVersion()).isEqualTo("7");
      assertThat(why.inputs())
          .extracting(ChargeInput::name)
          .containsExactlyElementsOf(formula.names());
      assertThat(why.inputs())
          .allSatisfy(input -> assertThat(input.value()).isEqualTo(example().text(input.name())))
          .allSatisfy(input -> assertThat(input.label()).isNotBlank());
      assertThat(why.sum()).isEqualTo(formula.sum(example()));
      assertThat(why.text()).endsWith(".").doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfEntryHasWords(EntryKind kind) {
    assertThat(words.entry(kind, null, Locale.of("ru"))).matches("[А-Я][а-я ]+");
    assertThat(words.entry(kind, null, Locale.ENGLISH)).matches("[A-Z][a-z -]+");
  }

  private static Inputs example() {
    return Inputs.of("balance", "1.00")
        .and("amount", "-146.40")
        .and("paid", "100.00")
        .and("sent", "250.00")
        .and("percent", "1.5")
        .and("least", "10.00")
        .and("price", "590.00")
        .and("day", "2026-10-14")
        .and("was", "-150.50")
        .and("entry", "12");
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
