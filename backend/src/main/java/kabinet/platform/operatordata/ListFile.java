package kabinet.platform.operatordata;

import java.util.List;
import org.jooq.DSLContext;

/** A file that lists several rows for one thing: when one of them changes, all are written anew. */
public abstract class ListFile extends TableFile {

  private final DSLContext db;
  private final TableRows rows;
  private final List<Column<?>> apart;

  /** What a list may say once only stands in the columns named last. */
  protected ListFile(
      String name, DSLContext db, TableRows rows, Runnable followUp, Column<?>... apart) {
    super(name, db, rows, followUp);
    this.db = db;
    this.rows = rows;
    this.apart = List.of(apart);
  }

  @Override
  public List<Column<?>> apart() {
    return apart;
  }

  @Override
  public boolean list() {
    return true;
  }

  @Override
  public void apply(List<Entry<Values>> entries, References references) {
    for (var entry : entries) {
      rows.remove(db, entry.row(), references);
      rows.add(db, entry.rows(), references);
    }
  }
}
