package kabinet.bench;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One household as four hand-written statements give it. */
final class HouseholdRows {

  static final class Account {
    long id;
    String kind = "";
    String label = "";
    String region = "";
    long balance;
    long credit;
    Instant correctAt = Instant.EPOCH;
    @Nullable String msisdn;
    boolean primary;
    @Nullable String simStatus;
    boolean embedded;
    @Nullable String contractNumber;
    @Nullable String city;
    @Nullable String street;
    @Nullable String house;
    @Nullable String flat;
    final List<Product> products = new ArrayList<>();
    final List<Bucket> buckets = new ArrayList<>();
    final List<Usage> usage = new ArrayList<>();
  }

  record Product(long id, long offering, int priceVersion, String status, Instant since) {}

  record Bucket(String kind, @Nullable Long allowed, long used, Instant expiresAt) {}

  record Usage(
      Instant at,
      String kind,
      @Nullable String direction,
      @Nullable String otherParty,
      long volume,
      long charge) {}

  private static final String ACCOUNTS =
      """
      select a.id, a.kind, a.label, r.name_ru, b.balance_minor, b.credit_limit_minor, b.correct_at,
             l.msisdn, a.primary_mark, s.status, s.embedded,
             c.contract_number, c.city, c.street, c.house, c.flat,
             h.id, h.name
      from access x
      join account a on a.id = x.account_id
      join household h on h.id = a.household_id
      join region r on r.id = a.region_id
      join account_balance b on b.account_id = a.id
      left join mobile_line l on l.account_id = a.id
      left join sim_card s on s.account_id = a.id and s.in_use = 1
      left join home_contract c on c.account_id = a.id
      where x.user_id = ?
      order by a.primary_mark desc, a.position, a.id
      """;
  private static final String PRODUCTS =
      """
      select p.account_id, p.id, p.offering_id, p.price_version, p.status, p.since_at
      from access x
      join product p on p.account_id = x.account_id
      where x.user_id = ? and p.ended_at is null
      """;
  private static final String BUCKETS =
      """
      select b.account_id, b.kind, b.allowed, b.used, b.expires_at
      from access x
      join bucket b on b.account_id = x.account_id and b.expires_at > ?
      where x.user_id = ?
      """;
  private static final String USAGE =
      """
      select u.account_id, u.began_at, u.kind, u.direction, u.other_party, u.volume, u.charge_minor
      from access x
      join usage_position p on p.account_id = x.account_id
      straight_join recent r
      straight_join usage_record u on u.account_id = p.account_id and u.seq = p.last_seq - r.back
      where x.user_id = ? and r.back < 10
      order by u.account_id, u.seq desc
      """;

  final Map<Long, Account> accounts = new LinkedHashMap<>();
  long household;
  String name = "";

  HouseholdRows(Connection connection, long user) throws SQLException {
    try (var statement = connection.prepareStatement(ACCOUNTS)) {
      statement.setLong(1, user);
      readAccounts(statement);
    }
    try (var statement = connection.prepareStatement(PRODUCTS)) {
      statement.setLong(1, user);
      readProducts(statement);
    }
    try (var statement = connection.prepareStatement(BUCKETS)) {
      statement.setObject(1, LocalDateTime.now(ZoneOffset.UTC));
      statement.setLong(2, user);
      readBuckets(statement);
    }
    try (var statement = connection.prepareStatement(USAGE)) {
      statement.setLong(1, user);
      readUsage(statement);
    }
  }

  private void readAccounts(PreparedStatement statement) throws SQLException {
    try (var row = statement.executeQuery()) {
      while (row.next()) {
        var account = new Account();
        account.id = row.getLong(1);
        account.kind = row.getString(2);
        account.label = row.getString(3);
        account.region = row.getString(4);
        account.balance = row.getLong(5);
        account.credit = row.getLong(6);
        account.correctAt = at(row, 7);
        account.msisdn = row.getString(8);
        account.primary = row.getInt(9) == 1;
        account.simStatus = row.getString(10);
        account.embedded = row.getBoolean(11);
        account.contractNumber = row.getString(12);
        account.city = row.getString(13);
        account.street = row.getString(14);
        account.house = row.getString(15);
        account.flat = row.getString(16);
        household = row.getLong(17);
        name = row.getString(18);
        accounts.put(account.id, account);
      }
    }
  }

  private void readProducts(PreparedStatement statement) throws SQLException {
    try (var row = statement.executeQuery()) {
      while (row.next()) {
        var product =
            new Product(
                row.getLong(2), row.getLong(3), row.getInt(4), row.getString(5), at(row, 6));
        requireNonNull(accounts.get(row.getLong(1))).products.add(product);
      }
    }
  }

  private void readBuckets(PreparedStatement statement) throws SQLException {
    try (var row = statement.executeQuery()) {
      while (row.next()) {
        var bucket =
            new Bucket(row.getString(2), row.getObject(3, Long.class), row.getLong(4), at(row, 5));
        requireNonNull(accounts.get(row.getLong(1))).buckets.add(bucket);
      }
    }
  }

  private void readUsage(PreparedStatement statement) throws SQLException {
    try (var row = statement.executeQuery()) {
      while (row.next()) {
        var usage =
            new Usage(
                at(row, 2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7));
        requireNonNull(accounts.get(row.getLong(1))).usage.add(usage);
      }
    }
  }

  private static Instant at(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }
}
