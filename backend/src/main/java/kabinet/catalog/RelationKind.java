package kabinet.catalog;

/** How one offering bears on another. */
public enum RelationKind {
  REQUIRES,
  EXCLUDES
}
