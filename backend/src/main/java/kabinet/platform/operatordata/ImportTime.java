package kabinet.platform.operatordata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Reads days and moments in the operator's time zone, and the relative spellings that keep trial
 * data fresh: {@code today-12}, {@code today-12 10:07}, {@code now-45m}.
 */
public record ImportTime(Instant now, ZoneId zone) {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
  private static final Pattern DAY = Pattern.compile("today(?:([+-])([0-9]{1,4}))?");
  private static final Pattern MINUTES = Pattern.compile("now(?:-([0-9]{1,7})m)?");

  LocalDate day(String text) throws Misfit {
    return within(dayOf(text), "import.day");
  }

  Instant moment(String text) throws Misfit {
    var moment = momentOf(text);
    within(LocalDate.ofInstant(moment, ZoneOffset.UTC), "import.moment");
    return moment;
  }

  /** Other years are slips of the pen, and some are more than a database holds. */
  private static LocalDate within(LocalDate day, String reason) throws Misfit {
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      throw new Misfit(reason);
    }
    return day;
  }

  private LocalDate dayOf(String text) throws Misfit {
    if (!text.startsWith("today")) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw new Misfit("import.day");
      }
    }
    var relative = DAY.matcher(text);
    if (!relative.matches()) {
      throw new Misfit("import.day");
    }
    long days = relative.group(2) == null ? 0 : Long.parseLong(relative.group(2));
    return today().plusDays("-".equals(relative.group(1)) ? -days : days);
  }

  private Instant momentOf(String text) throws Misfit {
    if (text.startsWith("now")) {
      var relative = MINUTES.matcher(text);
      if (!relative.matches()) {
        throw new Misfit("import.moment");
      }
      var minutes = relative.group(1) == null ? 0 : Long.parseLong(relative.group(1));
      return now.minus(minutes, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
    }
    try {
      if (text.startsWith("today")) {
        int space = text.indexOf(' ');
        var day = dayOf(space < 0 ? text : text.substring(0, space));
        var time = space < 0 ? LocalTime.MIDNIGHT : LocalTime.parse(text.substring(space + 1));
        return LocalDateTime.of(day, time).atZone(zone).toInstant();
      }
      if (text.endsWith("Z") || text.lastIndexOf('+') > 0) {
        return OffsetDateTime.parse(text).toInstant();
      }
      return LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw new Misfit("import.moment");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, zone);
  }
}
