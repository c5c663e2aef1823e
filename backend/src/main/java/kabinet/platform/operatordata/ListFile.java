package kabinet.platform.operatordata;

import java.util.List;
import org.jooq.DSLContext;

/** A file that lists several rows for one thing: when one of them changes, all are written anew. */
public abstract class ListFile extends TableFile {

  private final DSLContext db;
  private final TableRows rows;

  protected ListFile(String name, DSLContext db, TableRows rows, Runnable followUp) {
    super(name, db, rows, followUp);
    this.db = db;
    this.rows = rows;
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
