package kabinet.operations;

/** Is told how far an import has come. */
interface Progress extends AutoCloseable {

  void checked(int entries);

  void applied(int entries);

  @Override
  default void close() {}

  /** Nobody looks. */
  static Progress unseen() {
    return new Progress() {
      @Override
      public void checked(int entries) {}

      @Override
      public void applied(int entries) {}
    };
  }
}
