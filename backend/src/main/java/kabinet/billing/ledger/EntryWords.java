package kabinet.billing.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;
import kabinet.operator.MoneyWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people are told about the entries of a ledger, in their language. */
@Component
class EntryWords {

  private static final Locale RUSSIAN = Locale.of("ru");
  private static final String DAY = "d MMMM yyyy";

  private final MessageSource messages;
  private final MoneyWords money;

  EntryWords(MessageSource messages, MoneyWords money) {
    this.messages = messages;
    this.money = money;
  }

  /** What it was: the words of its kind, filled with what it was about. */
  String entry(EntryKind kind, @Nullable Wording subject, Locale language) {
    return subject == null
        ? say(language, "billing.entry." + kind)
        : say(language, "billing.entryOf." + kind, subject.in(language));
  }

  /** R47: the kinds that somebody may mean who looks for this, in whatever language. */
  Set<EntryKind> kindsSaying(String text) {
    var kinds = EnumSet.noneOf(EntryKind.class);
    for (var language : List.of(RUSSIAN, Locale.ENGLISH)) {
      var sought = text.toLowerCase(language);
      Arrays.stream(EntryKind.values())
          .filter(kind -> wordsOf(kind, language).contains(sought))
          .forEach(kinds::add);
    }
    return kinds;
  }

  private String wordsOf(EntryKind kind, Locale language) {
    var nothing = new Wording("", "");
    return (entry(kind, null, language) + "\n" + entry(kind, nothing, language))
        .toLowerCase(language);
  }

  ChargeExplanation explain(Reason reason, Locale language) {
    var formula = reason.formula();
    var sum = reason.sum();
    var inputs =
        formula.names().stream().map(name -> input(name, reason.inputs(), language)).toList();
    List<Object> details = new ArrayList<>();
    details.add(money.say(sum.isNegative() ? sum.negate() : sum, language));
    inputs.forEach(input -> details.add(input.text()));
    if (formula == Formula.DAILY_FEE) {
      details.add(reason.inputs().day("day").lengthOfMonth());
    }
    var filling = details.toArray();
    return new ChargeExplanation(
        formula.rule(),
        reason.version(),
        inputs,
        sum,
        say(language, "billing.formula." + formula, filling),
        say(language, "billing.why." + formula, filling));
  }

  private ChargeInput input(String name, Inputs inputs, Locale language) {
    var value = inputs.text(name);
    var text =
        switch (name) {
          case "day" -> day(inputs.day(name), language);
          case "percent" -> percent(value, language);
          case "entry" -> value;
          default -> money.say(Money.of(new BigDecimal(value)), language);
        };
    return new ChargeInput(name, say(language, "billing.input." + name), value, text);
  }

  private static String day(LocalDate day, Locale language) {
    boolean english = language.getLanguage().equals("en");
    return DateTimeFormatter.ofPattern(DAY, english ? Locale.UK : RUSSIAN).format(day);
  }

  private static String percent(String value, Locale language) {
    return language.getLanguage().equals("en") ? value + "%" : value.replace('.', ',') + "\u00a0%";
  }

  private String say(Locale language, String key, Object... details) {
    return messages.getMessage(key, details, language);
  }
}
