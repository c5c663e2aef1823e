package kabinet.platform.operatordata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** A file whose rows are those of one table: added when they are new, renewed when they change. */
public abstract class TableFile implements DataFile<Values> {

  private final String name;
  private final DSLContext db;
  private final TableRows rows;
  private final List<Column<?>> columns;
  private final Runnable followUp;

  protected TableFile(String name, DSLContext db, TableRows rows) {
    this(name, db, rows, () -> {});
  }

  /** What follows comes once, when some row was new or changed and all files are written. */
  protected TableFile(String name, DSLContext db, TableRows rows, Runnable followUp) {
    this.name = name;
    this.db = db;
    this.rows = rows;
    this.columns = rows.columns();
    this.followUp = followUp;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Column<?>> columns() {
    return columns;
  }

  @Override
  public Values read(Row row) {
    check(row);
    return Values.of(columns, row);
  }

  @Override
  public String ref(Values row) {
    return rows.ref(row);
  }

  @Override
  public Map<String, Long> ids(Collection<String> refs) {
    return rows.ids(db, refs);
  }

  @Override
  public Map<String, String> holders(Column<?> column, Collection<String> values) {
    return rows.holders(db, column, values);
  }

  /** The ids of those whose rows hold these values, where rows are keyed by such ids. */
  protected Map<String, Long> owners(Column<?> column, Collection<String> values) {
    return rows.owners(db, column, values);
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    rows.renew(db, entries.stream().map(Entry::row).toList(), references);
  }

  @Override
  public void applied() {
    followUp.run();
  }

  /** Refuses cells that do not go together. */
  protected void check(Row row) {}
}
