package kabinet;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What people do to prove once more who they are. */
public final class TestProofs {

  private static final String RESULT =
      """
       {
        __typename
        ... on Proved { way until }
        ... on WrongProof { attemptsLeft }
        ... on ProofLocked { retryAfter }
        ... on UserError { message }
      }
      """;

  private TestProofs() {}

  public static JsonNode requestCode(TestBrowser browser) {
    return browser
        .ask(
            "mutation { requestProofCode { __typename ... on ProofCodeSent { msisdn }"
                + " ... on ProofCodeNotSent { message retryAfter } } }")
        .path("requestProofCode");
  }

  public static JsonNode withCode(TestBrowser browser, String code) {
    return browser
        .ask(
            "mutation ($code: String!) { proveWithCode(input: {code: $code})" + RESULT + "}",
            Map.of("code", code))
        .path("proveWithCode");
  }

  public static JsonNode withPassword(TestBrowser browser, String password) {
    return browser
        .ask(
            "mutation ($typed: String!) { proveWithPassword(input: {password: $typed})"
                + RESULT
                + "}",
            Map.of("typed", password))
        .path("proveWithPassword");
  }

  public static String requestPasskey(TestBrowser browser) {
    return browser
        .ask("mutation { requestPasskeyProof { options } }")
        .at("/requestPasskeyProof/options")
        .asString();
  }

  public static JsonNode withPasskey(TestBrowser browser, String answer) {
    return browser
        .ask(
            "mutation ($answer: String!) { proveWithPasskey(input: {answer: $answer})"
                + RESULT
                + "}",
            Map.of("answer", answer))
        .path("proveWithPasskey");
  }
}
