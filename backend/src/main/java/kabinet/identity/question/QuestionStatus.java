package kabinet.identity.question;

/** What became of a question. */
public enum QuestionStatus {
  /** Nobody has answered yet. */
  OPEN,
  /** The right number was chosen; the browser that asked may come in. */
  APPROVED,
  /** A wrong number was chosen, or "not me". */
  REFUSED,
  /** The browser that asked came in. */
  USED
}
