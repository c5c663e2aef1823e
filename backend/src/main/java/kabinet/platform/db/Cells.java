package kabinet.platform.db;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row that JDBC has no word of its own for; times stand in UTC. */
public final class Cells {

  private Cells() {}

  public static String text(ResultSet row, int column) throws SQLException {
    return requireNonNull(row.getString(column));
  }

  public static @Nullable Long number(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : value;
  }

  public static Instant instant(ResultSet row, int column) throws SQLException {
    return requireNonNull(findInstant(row, column));
  }

  public static @Nullable Instant findInstant(ResultSet row, int column) throws SQLException {
    LocalDateTime time = row.getObject(column, LocalDateTime.class);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }

  public static @Nullable LocalDate findDate(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  /** A moment as a parameter. */
  public static LocalDateTime cell(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
