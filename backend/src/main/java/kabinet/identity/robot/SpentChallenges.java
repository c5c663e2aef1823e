package kabinet.identity.robot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kabinet.db.Tables.ROBOT_CHECK_SPENT;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import kabinet.identity.robot.ProofOfWork.Solved;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Challenges whose solution was used: each opens the door once, on whatever node. */
@Repository
class SpentChallenges {

  private static final int FORGOTTEN_AT_ONCE = 1000;

  private final DSLContext db;

  SpentChallenges(DSLContext db) {
    this.db = db;
  }

  /** Uses it up; false if somebody has done so before. */
  boolean spend(Solved solved) {
    return db.insertInto(ROBOT_CHECK_SPENT)
            .set(ROBOT_CHECK_SPENT.CHALLENGE_HASH, hash(solved.challenge()))
            .set(ROBOT_CHECK_SPENT.EXPIRES_AT, solved.expiresAt())
            .onDuplicateKeyIgnore()
            .execute()
        > 0;
  }

  /** Deletes some of those that would no longer be taken anyway; says how many. */
  int forgetExpired(Instant now) {
    return db.deleteFrom(ROBOT_CHECK_SPENT)
        .where(ROBOT_CHECK_SPENT.EXPIRES_AT.lt(now))
        .limit(FORGOTTEN_AT_ONCE)
        .execute();
  }

  private static byte[] hash(String challenge) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(challenge.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
