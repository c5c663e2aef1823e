package kabinet.platform.operatordata;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file: what it is called, how a cell is read, and what its values must agree with.
 *
 * @param namespace columns that share one may never hold the same value in two rows
 * @param refersTo the file in which a row with this ref must stand, unless it was imported before
 */
public record Column<T extends @Nullable Object>(
    String name,
    CellReader<T> reader,
    T standIn,
    boolean required,
    @Nullable String namespace,
    @Nullable String refersTo) {

  /** How the text of a cell becomes a value. */
  @FunctionalInterface
  public interface CellReader<T extends @Nullable Object> {
    T read(String cell, ImportTime time) throws Misfit;
  }

  /** The same column, whose cell may be empty. */
  public Column<@Nullable T> orEmpty() {
    return new Column<@Nullable T>(name, reader::read, null, false, namespace, refersTo);
  }

  /** The same column, whose values differ from row to row. */
  public Column<T> unique() {
    return uniqueAs(name);
  }

  /** The same column, whose values also differ from those of every column of this namespace. */
  public Column<T> uniqueAs(String shared) {
    return new Column<>(name, reader, standIn, required, shared, refersTo);
  }
}
