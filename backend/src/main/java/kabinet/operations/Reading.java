package kabinet.operations;

import java.util.List;
import kabinet.platform.operatordata.Column;
import kabinet.platform.operatordata.Entry;
import kabinet.platform.operatordata.Problem;

/**
 * An entry as a file has it, with the cells that must agree with other rows and what it says in
 * short.
 */
record Reading<R>(Entry<R> entry, List<Cell> cells, byte[] fingerprint) {

  /** A value that other rows refer to, or may not hold too. */
  record Cell(String file, long line, String ref, Column<?> column, String value) {

    Problem problem(String reason, Object... words) {
      return new Problem(file, line, column.name(), reason, words);
    }
  }
}
