package kabinet.platform.operatordata;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kabinet.kernel.Money;

/** The kinds of columns that files are made of. */
public final class Columns {

  private static final Pattern REF = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private Columns() {}

  /** The operator's own name for a row, by which it is found again and referred to. */
  public static Column<String> ref(String name) {
    return matching(name, REF, "import.ref");
  }

  /** The same where the operator's names are shorter than elsewhere. */
  public static Column<String> ref(String name, int most) {
    var ref = ref(name);
    return column(name, "", (cell, time) -> plain(ref.reader().read(cell, time), most));
  }

  public static Column<String> reference(String name, String file) {
    var ref = ref(name);
    return new Column<>(name, ref.reader(), "", true, null, file);
  }

  public static Column<String> text(String name, int most) {
    return column(name, "", (cell, time) -> plain(cell, most));
  }

  public static Column<String> matching(String name, Pattern pattern, String reason) {
    return column(
        name,
        "",
        (cell, time) -> {
          if (!pattern.matcher(cell).matches()) {
            throw new Misfit(reason);
          }
          return cell;
        });
  }

  /** A value of the kernel that knows its own spelling. */
  public static <T> Column<T> value(
      String name, Function<String, T> valueOf, T standIn, String reason) {
    return column(
        name,
        standIn,
        (cell, time) -> {
          try {
            return valueOf.apply(cell);
          } catch (IllegalArgumentException e) {
            throw new Misfit(reason);
          }
        });
  }

  public static Column<Long> whole(String name, long least, long most) {
    return column(
        name,
        least,
        (cell, time) -> {
          if (!WHOLE.matcher(cell).matches()) {
            throw new Misfit("import.whole");
          }
          long value = Long.parseLong(cell);
          if (value < least || value > most) {
            throw new Misfit("import.range", least, most);
          }
          return value;
        });
  }

  public static Column<Money> money(String name) {
    return column(name, Money.ZERO, (cell, time) -> sum(cell));
  }

  /** A sum that cannot be less than nothing. */
  public static Column<Money> price(String name) {
    return column(
        name,
        Money.ZERO,
        (cell, time) -> {
          var price = sum(cell);
          if (price.isNegative()) {
            throw new Misfit("import.negative");
          }
          return price;
        });
  }

  public static Column<Boolean> flag(String name) {
    return column(
        name,
        false,
        (cell, time) ->
            switch (cell) {
              case "yes" -> true;
              case "no" -> false;
              default -> throw new Misfit("import.flag");
            });
  }

  public static Column<LocalDate> day(String name) {
    return column(name, LocalDate.EPOCH, (cell, time) -> time.day(cell));
  }

  public static Column<Instant> moment(String name) {
    return column(name, Instant.EPOCH, (cell, time) -> time.moment(cell));
  }

  public static <E extends Enum<E>> Column<E> oneOf(String name, Class<E> type) {
    E[] constants = type.getEnumConstants();
    var spellings = Arrays.stream(constants).collect(Collectors.toMap(Enum::name, one -> one));
    var choice = Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    return column(
        name,
        constants[0],
        (cell, time) -> {
          E constant = spellings.get(cell);
          if (constant == null) {
            throw new Misfit("import.choice", choice);
          }
          return constant;
        });
  }

  private static <T> Column<T> column(String name, T standIn, Column.CellReader<T> reader) {
    return new Column<>(name, reader, standIn, true, null, null);
  }

  private static Money sum(String cell) throws Misfit {
    if (!AMOUNT.matcher(cell).matches()) {
      throw new Misfit("import.money");
    }
    return Money.of(new BigDecimal(cell));
  }

  private static String plain(String cell, int most) throws Misfit {
    if (cell.codePointCount(0, cell.length()) > most) {
      throw new Misfit("import.long", most);
    }
    if (cell.codePoints().anyMatch(Character::isISOControl)) {
      throw new Misfit("import.control");
    }
    return cell;
  }
}
