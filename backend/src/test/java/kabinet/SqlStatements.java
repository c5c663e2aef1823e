package kabinet;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Sees every statement that leaves for the server, whoever sends it: {@code
 * assertThat(SqlStatements.during(() -> ...)).hasSize(5)}. A batch is one statement; begin and
 * commit are none.
 */
public final class SqlStatements {
  private static final ConcurrentLinkedQueue<String> SENT = new ConcurrentLinkedQueue<>();
  private static final AtomicInteger BREAKS_IN = new AtomicInteger();

  private SqlStatements() {}

  /** The texts of the statements that were sent while the action ran, in order. */
  public static List<String> during(Runnable action) {
    SENT.clear();
    action.run();
    return List.copyOf(SENT);
  }

  /**
   * Does it while the statement after so many others never arrives; says whether it came so far.
   */
  public static boolean broken(int after, Runnable action) {
    BREAKS_IN.set(after + 1);
    try {
      action.run();
      return false;
    } catch (DataAccessException | org.jooq.exception.DataAccessException broken) {
      return true;
    } finally {
      BREAKS_IN.set(0);
    }
  }

  /** Imported by {@link KabinetTest}. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Counting {
    @Bean
    static BeanPostProcessor countedDataSource() {
      return new BeanPostProcessor() {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
          return bean instanceof DataSource pool ? new Counted(pool) : bean;
        }
      };
    }
  }

  private static final class Counted extends DelegatingDataSource {
    Counted(DataSource pool) {
      super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return counted(Connection.class, super.getConnection(), null);
    }
  }

  private static <T> T counted(Class<T> type, T target, @Nullable String prepared) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              String text =
                  arguments != null && arguments[0] instanceof String sql ? sql : prepared;
              if (text != null && method.getName().startsWith("execute")) {
                SENT.add(text);
                if (BREAKS_IN.get() > 0 && BREAKS_IN.decrementAndGet() == 0) {
                  throw new SQLException("never arrived: " + text);
                }
              }
              try {
                return switch (method.invoke(target, arguments)) {
                  case PreparedStatement statement
                      when method.getName().equals("prepareStatement") ->
                      counted(PreparedStatement.class, statement, text);
                  case Statement statement when method.getName().equals("createStatement") ->
                      counted(Statement.class, statement, null);
                  case null -> null;
                  case Object other -> other;
                };
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
