package kabinet.identity.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.altcha.altcha.Altcha;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A browser's part of a robot check, as ALTCHA's own library does it. */
final class Solver {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Solver() {}

  static String solve(JsonNode challenge) {
    return solve((ObjectNode) challenge.deepCopy());
  }

  /** Solved right, but signed by somebody else. */
  static String madeUp(JsonNode challenge) {
    return solve(((ObjectNode) challenge.deepCopy()).put("signature", "0".repeat(64)));
  }

  /** The right number of a challenge whose end was put off afterwards. */
  static String longerLived(JsonNode challenge) {
    var changed = (ObjectNode) challenge.deepCopy();
    var number = number(changed);
    changed.put("salt", changed.path("salt").asString().replace("expires=1", "expires=2"));
    return base64(changed, number);
  }

  private static String solve(ObjectNode challenge) {
    return base64(challenge, number(challenge));
  }

  private static long number(JsonNode challenge) {
    try {
      return Altcha.solveChallenge(
              challenge.path("challenge").asString(),
              challenge.path("salt").asString(),
              Altcha.Algorithm.SHA256,
              challenge.path("maxNumber").asLong(),
              0)
          .number;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String base64(ObjectNode challenge, long number) {
    challenge.remove("maxNumber");
    challenge.put("number", number);
    return Base64.getEncoder().encodeToString(JSON.writeValueAsString(challenge).getBytes(UTF_8));
  }
}
