package kabinet.operator;

/** The countries served, each with its number plan (R25). */
public enum Country {
  RU,
  BY,
  UA
}
