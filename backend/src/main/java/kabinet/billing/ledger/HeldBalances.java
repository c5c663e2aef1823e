package kabinet.billing.ledger;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.platform.db.Cells.findDate;
import static kabinet.platform.db.Cells.text;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kabinet.household.Access;
import kabinet.household.AccountKind;
import kabinet.household.HouseholdId;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import kabinet.kernel.UserId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Holds rows of money. It is the first thing every act does, so its texts are made once for each
 * number of accounts.
 */
@Repository
class HeldBalances {

  private static final List<SelectField<?>> COLUMNS =
      List.of(
          ACCOUNT_BALANCE.ACCOUNT_ID,
          Access.kindOf(ACCOUNT_BALANCE.ACCOUNT_ID),
          Access.householdOf(ACCOUNT_BALANCE.ACCOUNT_ID),
          ACCOUNT_BALANCE.CLOSED_AT,
          ACCOUNT_BALANCE.STOPPED_ON,
          ACCOUNT_BALANCE.BALANCE_MINOR,
          ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR,
          ACCOUNT_BALANCE.LAST_SEQ,
          ACCOUNT_BALANCE.LAST_HASH);

  private final DSLContext db;
  private final JdbcTemplate jdbc;
  private final Map<Integer, String> texts = new ConcurrentHashMap<>();

  HeldBalances(DSLContext db, JdbcTemplate jdbc) {
    this.db = db;
    this.jdbc = jdbc;
  }

  Map<AccountId, HeldAccount> hold(Collection<AccountId> accounts, UserId user) {
    var asked = new ArrayList<>(accounts);
    while (Integer.bitCount(asked.size()) > 1) {
      asked.add(asked.getLast()); // few numbers, few texts
    }
    Map<AccountId, HeldAccount> held = new LinkedHashMap<>();
    if (!asked.isEmpty()) {
      var cells = Stream.concat(Stream.of(user.value()), asked.stream().map(AccountId::value));
      jdbc.query(
          texts.computeIfAbsent(asked.size(), this::holding),
          row -> {
            var one = account(row, row.getBoolean(10));
            held.put(one.id(), one);
          },
          cells.toArray());
    }
    return held;
  }

  private String holding(int accounts) {
    var id = ACCOUNT_BALANCE.ACCOUNT_ID;
    var any = Stream.generate(() -> param("account", id.getDataType())).limit(accounts).toList();
    return db.render(
        db.select(COLUMNS)
            .select(field(Access.visibleTo(new UserId(0), id)))
            .from(ACCOUNT_BALANCE)
            .where(id.in(any))
            .orderBy(id)
            .forUpdate());
  }

  /** Nobody acts: whether somebody reaches an account is not asked. */
  Map<AccountId, HeldAccount> hold(TableField<?, AccountId> named, Condition which) {
    Table<?> naming = requireNonNull(named.getTable());
    Map<AccountId, HeldAccount> held = new LinkedHashMap<>();
    try (var rows =
        db.select(COLUMNS)
            .from(naming.straightJoin(ACCOUNT_BALANCE).on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(named)))
            .where(which)
            .orderBy(named)
            .forUpdate()
            .fetchResultSet()) {
      while (rows.next()) {
        var one = account(rows, false);
        held.put(one.id(), one);
      }
    } catch (SQLException broken) {
      throw translated(broken);
    }
    return held;
  }

  private DataAccessException translated(SQLException broken) {
    var known = jdbc.getExceptionTranslator().translate("hold", null, broken);
    return known == null ? new UncategorizedSQLException("hold", null, broken) : known;
  }

  private static HeldAccount account(ResultSet row, boolean reached) throws SQLException {
    return new HeldAccount(
        new AccountId(row.getLong(1)),
        AccountKind.valueOf(text(row, 2)),
        new HouseholdId(row.getLong(3)),
        reached,
        row.getObject(4) != null,
        findDate(row, 5),
        new Money(row.getLong(6)),
        new Money(row.getLong(7)),
        row.getLong(8),
        EntryHash.of(row.getBytes(9)));
  }
}
