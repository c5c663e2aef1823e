package kabinet.platform.operatordata;

/** The ids behind the refs of a batch; every ref has been checked before. */
@FunctionalInterface
public interface References {

  long id(Column<String> column, String ref);
}
