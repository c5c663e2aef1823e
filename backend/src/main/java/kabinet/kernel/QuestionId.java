package kabinet.kernel;

/** One question whether somebody else may sign in; not the secret of the browser that waits. */
public record QuestionId(long value) {

  private static final String PREFIX = "question";

  public static QuestionId valueOf(String id) {
    return new QuestionId(Ids.parse(PREFIX, id));
  }

  @Override
  public String toString() {
    return Ids.spell(PREFIX, value);
  }
}
