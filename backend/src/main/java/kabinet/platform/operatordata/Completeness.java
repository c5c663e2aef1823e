package kabinet.platform.operatordata;

/**
 * Looks, when all files are written and nothing is committed yet, for what no single row can show
 * to be missing.
 */
public interface Completeness {

  void check(Problems problems);
}
