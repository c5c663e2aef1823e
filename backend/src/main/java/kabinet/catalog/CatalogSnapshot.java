package kabinet.catalog;

import java.util.Locale;

/** The whole catalogue at one revision, in both languages; never changes. */
record CatalogSnapshot(long revision, Shelf russian, Shelf english) {

  static final CatalogSnapshot EMPTY = new CatalogSnapshot(-1, Shelf.EMPTY, Shelf.EMPTY);

  Shelf in(Locale language) {
    return language.getLanguage().equals("en") ? english : russian;
  }
}
