package kabinet.catalog;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** What is sold: small, read on every visit and seldom changed, so it is kept in memory. */
@Component
public class Catalog {

  private final CatalogRows rows;
  private final AtomicReference<CatalogSnapshot> latest =
      new AtomicReference<>(CatalogSnapshot.EMPTY);

  Catalog(CatalogRows rows) {
    this.rows = rows;
  }

  /**
   * The catalogue at this revision or a later one; who reads a revision along with other rows asks
   * for no statement more.
   */
  public Shelf at(long revision, Locale language) {
    CatalogSnapshot known = latest.get();
    return (known.revision() >= revision ? known : reload(revision)).in(language);
  }

  /** The catalogue as it stands, at the price of asking for its revision. */
  public Shelf current(Locale language) {
    return at(rows.revision(), language);
  }

  private synchronized CatalogSnapshot reload(long revision) {
    CatalogSnapshot known = latest.get();
    if (known.revision() < revision) {
      known = rows.snapshot();
      latest.set(known);
    }
    return known;
  }
}
