package kabinet.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kabinet.db.Tables.OPERATOR_PROFILE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Knows the operator whose cabinet this is: the imported profile, or the reference profile until
 * one is imported.
 */
@Component
public class Operators {

  private static final byte ONLY = 1;

  private final DSLContext db;
  private final AtomicReference<Known> known;

  Operators(DSLContext db) {
    this.db = db;
    this.known = new AtomicReference<>(new Known(0, stored(reference())));
    refresh();
  }

  /** The profile in force, from memory. */
  public OperatorProfile profile() {
    return known.get().profile();
  }

  /** What a text says, without putting it in force. */
  public OperatorProfile read(String content) throws ProfileMistake {
    return ProfileText.read(content);
  }

  /** Puts another profile in force when the transaction commits; it has been read before. */
  public void replace(String content) {
    db.insertInto(OPERATOR_PROFILE)
        .set(OPERATOR_PROFILE.ID, ONLY)
        .set(OPERATOR_PROFILE.CONTENT, content)
        .set(OPERATOR_PROFILE.REVISION, 1L)
        .onDuplicateKeyUpdate()
        .set(OPERATOR_PROFILE.CONTENT, content)
        .set(OPERATOR_PROFILE.REVISION, OPERATOR_PROFILE.REVISION.plus(1))
        .execute();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            refresh();
          }
        });
  }

  /** Takes over what another process has imported. */
  @Scheduled(
      initialDelayString = "${kabinet.operator.refresh-every:PT15S}",
      fixedDelayString = "${kabinet.operator.refresh-every:PT15S}")
  void refresh() {
    db.select(OPERATOR_PROFILE.REVISION, OPERATOR_PROFILE.CONTENT)
        .from(OPERATOR_PROFILE)
        .where(OPERATOR_PROFILE.REVISION.gt(known.get().revision()))
        .fetchOptional()
        .ifPresent(row -> known.set(new Known(row.value1(), stored(row.value2()))));
  }

  private static String reference() {
    try {
      return new ClassPathResource("operator/reference-profile.yaml").getContentAsString(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OperatorProfile stored(String content) {
    try {
      return ProfileText.stored(content, reference());
    } catch (ProfileMistake e) {
      throw new IllegalStateException("The operator profile in the database cannot be read", e);
    }
  }

  private record Known(long revision, OperatorProfile profile) {}
}
