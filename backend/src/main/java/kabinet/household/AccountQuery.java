package kabinet.household;

import static kabinet.db.Tables.ACCESS;
import static org.jooq.impl.DSL.param;

import java.util.function.Function;
import kabinet.kernel.AccountId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * A question about the accounts a viewer reaches that is asked on every visit: its text is made
 * once from typed parts, so that asking costs the reading of rows and nothing more.
 */
public final class AccountQuery {

  private static final Condition OF_USER =
      ACCESS.USER_ID.eq(param("user", ACCESS.USER_ID.getDataType()));
  private static final Condition ONE_OF_USER =
      OF_USER.and(ACCESS.ACCOUNT_ID.eq(param("account", ACCESS.ACCOUNT_ID.getDataType())));

  private final JdbcTemplate jdbc;
  private final String all;
  private final String one;

  /**
   * The shape is given the condition that names whose accounts are meant; other parameters come
   * after it in the text.
   */
  public AccountQuery(DSLContext db, JdbcTemplate jdbc, Function<Condition, Select<?>> shape) {
    this.jdbc = jdbc;
    this.all = db.render(shape.apply(OF_USER));
    this.one = db.render(shape.apply(ONE_OF_USER));
  }

  /** Hands over every row of the answer, columns in the order of the question. */
  public void forEach(Reached whose, RowCallbackHandler row, Object... parameters) {
    AccountId only = whose.only();
    jdbc.query(
        only == null ? all : one,
        statement -> {
          int last = 0;
          statement.setLong(++last, whose.user().value());
          if (only != null) {
            statement.setLong(++last, only.value());
          }
          for (Object parameter : parameters) {
            statement.setObject(++last, parameter);
          }
        },
        row);
  }
}
