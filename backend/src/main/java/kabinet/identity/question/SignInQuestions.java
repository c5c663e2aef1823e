package kabinet.identity.question;

import static kabinet.db.Tables.SIGN_IN_QUESTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import kabinet.identity.Login;
import kabinet.kernel.QuestionId;
import kabinet.kernel.Viewer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Questions and what became of them, of subscribers and strangers alike. */
@Repository
class SignInQuestions {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  SignInQuestions(DSLContext db) {
    this.db = db;
  }

  /** When whoever is meant was asked since a moment, the oldest first. */
  List<Instant> askedSince(String askedOf, Instant since) {
    return db.select(SIGN_IN_QUESTION.ASKED_AT)
        .from(SIGN_IN_QUESTION)
        .where(SIGN_IN_QUESTION.ASKED_OF.eq(askedOf))
        .and(SIGN_IN_QUESTION.ASKED_AT.gt(since))
        .orderBy(SIGN_IN_QUESTION.ASKED_AT)
        .fetch(SIGN_IN_QUESTION.ASKED_AT);
  }

  void add(
      QuestionId id,
      String askedOf,
      @Nullable Login login,
      byte[] browser,
      String device,
      Choices choices,
      Instant now) {
    db.insertInto(SIGN_IN_QUESTION)
        .set(SIGN_IN_QUESTION.ID, id)
        .set(SIGN_IN_QUESTION.ASKED_OF, askedOf)
        .set(SIGN_IN_QUESTION.IDENTIFIER, login == null ? null : login.identifier())
        .set(SIGN_IN_QUESTION.USER_ID, login == null ? null : login.user())
        .set(SIGN_IN_QUESTION.BROWSER_HASH, browser)
        .set(SIGN_IN_QUESTION.DEVICE, device)
        .set(SIGN_IN_QUESTION.RIGHT_NUMBER, choices.right())
        .set(SIGN_IN_QUESTION.CHOICES, String.join(" ", choices.offered()))
        .set(SIGN_IN_QUESTION.ASKED_AT, now)
        .set(SIGN_IN_QUESTION.EXPIRES_AT, now.plus(Question.OPEN_FOR))
        .set(SIGN_IN_QUESTION.STATUS, QuestionStatus.OPEN)
        .execute();
  }

  /** What the viewer is asked now, the oldest first. */
  List<SignInQuestion> open(Viewer viewer, Instant now) {
    return db.select(
            SIGN_IN_QUESTION.ID,
            SIGN_IN_QUESTION.DEVICE,
            SIGN_IN_QUESTION.ASKED_AT,
            SIGN_IN_QUESTION.EXPIRES_AT,
            SIGN_IN_QUESTION.CHOICES)
        .from(SIGN_IN_QUESTION)
        .where(SIGN_IN_QUESTION.USER_ID.eq(viewer.user()))
        .and(SIGN_IN_QUESTION.EXPIRES_AT.gt(now))
        .and(SIGN_IN_QUESTION.STATUS.eq(QuestionStatus.OPEN))
        .orderBy(SIGN_IN_QUESTION.ID)
        .fetch(
            row ->
                new SignInQuestion(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    List.of(row.value5().split(" ", -1))));
  }

  /** Holds a question to the viewer until the transaction ends; null if there is none. */
  @Nullable Question lock(QuestionId id, Viewer viewer) {
    return lock(id, SIGN_IN_QUESTION.USER_ID.eq(viewer.user()));
  }

  @Nullable Question lock(QuestionId id) {
    return lock(id, noCondition());
  }

  private @Nullable Question lock(QuestionId id, Condition whose) {
    return db.select(
            SIGN_IN_QUESTION.ID,
            SIGN_IN_QUESTION.IDENTIFIER,
            SIGN_IN_QUESTION.USER_ID,
            SIGN_IN_QUESTION.BROWSER_HASH,
            SIGN_IN_QUESTION.RIGHT_NUMBER,
            SIGN_IN_QUESTION.EXPIRES_AT,
            SIGN_IN_QUESTION.STATUS)
        .from(SIGN_IN_QUESTION)
        .where(SIGN_IN_QUESTION.ID.eq(id))
        .and(whose)
        .forUpdate()
        .fetchOne(mapping(Question::new));
  }

  void keep(Question question, QuestionStatus status) {
    db.update(SIGN_IN_QUESTION)
        .set(SIGN_IN_QUESTION.STATUS, status)
        .where(SIGN_IN_QUESTION.ID.eq(question.id()))
        .execute();
  }

  /** Deletes some of those asked before a moment; says how many. */
  int forgetAskedBefore(Instant moment) {
    return db.deleteFrom(SIGN_IN_QUESTION)
        .where(SIGN_IN_QUESTION.ASKED_AT.lt(moment))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }
}
