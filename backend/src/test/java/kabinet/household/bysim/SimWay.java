package kabinet.household.bysim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.TestBrowser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a number is asked for by both SIMs, and decided at the desk. */
final class SimWay {

  static final String QUEUE =
      """
      { desk { lineLinkRequests(first: 100) { nodes {
        id msisdn holderName otherMsisdn otherHolderName samePersonOnFile dueAt
      } } } }
      """;
  static final String DECIDE =
      """
      mutation ($id: ID!, $decision: LineLinkDecision!, $reason: String) {
        decideLineLink(input: {requestId: $id, decision: $decision, reason: $reason}) {
          __typename
          ... on LineLinkDecided { requestId status at }
          ... on UserError { message }
        }
      }
      """;
  static final String ASK =
      """
      mutation ($msisdn: String!) {
        requestLineLink(input: {msisdn: $msisdn}) {
          __typename
          ... on LineLinkRequested { request { id status confirmBefore switchOnUssd confirmUssd } }
          ... on UserError { message }
        }
      }
      """;
  private static final String REQUESTS =
      """
      { viewer { lineLinkRequests {
        id msisdn status ownConfirmed otherConfirmed dueAt decidedAt reason
      } } }
      """;

  private SimWay() {}

  static JsonNode ask(TestBrowser browser, String msisdn) {
    return browser.answer(ASK, Map.of("msisdn", msisdn)).at("/data/requestLineLink");
  }

  static JsonNode latest(TestBrowser browser) {
    return browser.ask(REQUESTS).at("/viewer/lineLinkRequests/0");
  }

  static String status(TestBrowser browser) {
    return latest(browser).path("status").asString("");
  }

  /** Requests for this number that wait at the desk. */
  static List<JsonNode> waiting(TestBrowser desk, String msisdn) {
    return desk.ask(QUEUE)
        .at("/desk/lineLinkRequests/nodes")
        .valueStream()
        .filter(request -> request.path("otherMsisdn").asString("").equals(msisdn))
        .toList();
  }

  static JsonNode decide(TestBrowser desk, String id, String decision, @Nullable String reason) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("id", id);
    variables.put("decision", decision);
    variables.put("reason", reason);
    return desk.answer(DECIDE, variables).at("/data/decideLineLink");
  }
}
