package kabinet.operator;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;
import kabinet.kernel.Money;
import org.springframework.stereotype.Component;

/** Writes sums as people of a language write them: the pages write them the same way. */
@Component
public class MoneyWords {

  private static final Locale RUSSIAN = Locale.of("ru", "RU");
  private static final int FRACTION = 2;

  private final Operators operators;

  MoneyWords(Operators operators) {
    this.operators = operators;
  }

  public String say(Money money, Locale language) {
    boolean english = language.getLanguage().equals("en");
    var format = (DecimalFormat) NumberFormat.getCurrencyInstance(english ? Locale.US : RUSSIAN);
    var symbols = format.getDecimalFormatSymbols();
    symbols.setCurrencySymbol(
        switch (operators.profile().currency()) {
          case RUB -> "₽";
          case BYN -> "Br";
          case UAH -> "₴";
        });
    symbols.setMinusSign('−');
    format.setDecimalFormatSymbols(symbols);
    int digits = money.minor() % 100 == 0 ? 0 : FRACTION;
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(money.amount());
  }
}
