package kabinet.bench;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue as the limit keeps it: read once, in memory, as the cabinet does. */
record CatalogRows(Map<Long, Offering> offerings) {

  record Price(String kind, long minor, String unit, @Nullable String note) {}

  record Offering(
      long id,
      String type,
      String name,
      int speed,
      int position,
      Map<Integer, List<Price>> prices,
      Set<Long> channels) {}

  private static final Map<String, String> TYPES =
      Map.of(
          "MOBILE_PLAN", "MobilePlan",
          "ADD_ON", "AddOn",
          "INTERNET_PLAN", "InternetPlan",
          "CHANNEL_PACKAGE", "ChannelPackage");

  static CatalogRows read(Connection connection) throws SQLException {
    var offerings = new HashMap<Long, Offering>();
    try (var statement = connection.createStatement()) {
      try (var row =
          statement.executeQuery("select id, kind, name_ru, speed_mbps, position from offering")) {
        while (row.next()) {
          offerings.put(
              row.getLong(1),
              new Offering(
                  row.getLong(1),
                  requireNonNull(TYPES.get(row.getString(2))),
                  row.getString(3),
                  row.getInt(4),
                  row.getInt(5),
                  new HashMap<>(),
                  new HashSet<>()));
        }
      }
      try (var row =
          statement.executeQuery(
              "select offering_id, version, kind, amount_minor, unit, note_ru from offering_price"
                  + " order by offering_id, version, position")) {
        while (row.next()) {
          requireNonNull(offerings.get(row.getLong(1)))
              .prices()
              .computeIfAbsent(row.getInt(2), version -> new ArrayList<>())
              .add(new Price(row.getString(3), row.getLong(4), row.getString(5), row.getString(6)));
        }
      }
      try (var row =
          statement.executeQuery("select offering_id, channel_id from package_channel")) {
        while (row.next()) {
          requireNonNull(offerings.get(row.getLong(1))).channels().add(row.getLong(2));
        }
      }
    }
    return new CatalogRows(offerings);
  }

  Offering offering(long id) {
    return requireNonNull(offerings.get(id));
  }
}
