package kabinet.platform.db;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;

/**
 * Knows every way in which a server says that somebody else was faster, so that the transaction is
 * tried again whole: beside deadlocks and waits, MariaDB's conflict of a snapshot.
 */
final class LostRaces extends SQLErrorCodeSQLExceptionTranslator {

  private static final int RECORD_HAS_CHANGED = 1020;

  LostRaces() {
    super("MySQL"); // MariaDB's codes are the same
  }

  @Override
  protected @Nullable DataAccessException customTranslate(
      String task, @Nullable String sql, SQLException failure) {
    return failure.getErrorCode() == RECORD_HAS_CHANGED
        ? new CannotAcquireLockException(task, failure)
        : null;
  }
}
