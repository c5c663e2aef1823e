package kabinet.identity.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** ALTCHA's proof of work, signed under a key that is derived from the server's. */
@Component
class ProofOfWork {

  private static final int MAX_NUMBER = 50_000;
  private static final int LONGEST_SOLUTION = 2000;
  private static final String ALGORITHM = "SHA-256";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String key;

  ProofOfWork(@Qualifier("codeKey") SecretKey serversKey) {
    this.key = derived(serversKey);
  }

  /** A challenge somebody has solved; it was good until that moment. */
  record Solved(String challenge, Instant expiresAt) {}

  private record Solution(
      String algorithm, String challenge, int number, String salt, String signature) {}

  RobotChallenge challenge(Instant expiresAt) {
    var options =
        new ChallengeOptions()
            .setHmacKey(key)
            .setMaxNumber((long) MAX_NUMBER)
            .setSecureRandomNumber(true)
            .setExpires(expiresAt.getEpochSecond());
    try {
      var made = Altcha.createChallenge(options);
      return new RobotChallenge(
          made.algorithm,
          made.challenge,
          made.salt,
          MAX_NUMBER,
          made.signature,
          Instant.ofEpochSecond(expiresAt.getEpochSecond()));
    } catch (Exception e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** What was solved; null if nothing of ours was. */
  @Nullable Solved solved(String base64) {
    if (base64.length() > LONGEST_SOLUTION) {
      return null;
    }
    try {
      var text = new String(Base64.getDecoder().decode(base64), UTF_8);
      @Nullable Solution solution = JSON.readValue(text, Solution.class);
      return solution != null && ALGORITHM.equals(solution.algorithm()) && isOurs(solution)
          ? new Solved(solution.challenge(), expiry(solution))
          : null;
    } catch (IllegalArgumentException | JacksonException notASolution) {
      return null;
    }
  }

  private boolean isOurs(Solution solution) {
    var payload = new Altcha.Payload();
    payload.algorithm = solution.algorithm();
    payload.challenge = solution.challenge();
    payload.number = (long) solution.number();
    payload.salt = solution.salt();
    payload.signature = solution.signature();
    try {
      return Altcha.verifySolution(payload, key, false);
    } catch (Exception notASolution) {
      return false;
    }
  }

  /** Stands in the salt, which the signature covers. */
  private static Instant expiry(Solution solution) {
    try {
      return Instant.ofEpochSecond(
          Long.parseLong(Altcha.extractParams(solution.salt()).getOrDefault("expires", "0")));
    } catch (Exception none) {
      return Instant.EPOCH;
    }
  }

  private static String derived(SecretKey serversKey) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(serversKey);
      return HexFormat.of().formatHex(mac.doFinal("robot check".getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
