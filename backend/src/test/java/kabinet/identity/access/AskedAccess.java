package kabinet.identity.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.identity.staff.TestStaff;
import kabinet.kernel.AccountId;
import kabinet.kernel.StaffRole;
import kabinet.kernel.UserId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A contract that a test of its own has, somebody who asks for it, and a desk that decides. */
final class AskedAccess {

  static final String PASSWORD = "violet anchor 17";

  private static final String REGISTER =
      """
      mutation ($input: RegisterHomeAccessInput!) {
        registerHomeAccess(input: $input) {
          __typename
          ... on HomeAccessRequested { contractNumber dueAt message }
          ... on AccessRequestNotTaken { field }
          ... on UserError { message }
        }
      }
      """;
  static final String QUEUE =
      """
      { desk { homeAccessRequests(first: 100) {
        nodes { id contractNumber name holderName nameOnFile contact contactOnFile askedAt dueAt }
      } } }
      """;
  static final String DECIDE =
      """
      mutation ($id: ID!, $decision: AccessDecision!, $reason: String) {
        decideHomeAccess(input: {requestId: $id, decision: $decision, reason: $reason}) {
          __typename
          ... on HomeAccessDecided { status at }
          ... on AccessAlreadyDecided { status }
          ... on UserError { message }
        }
      }
      """;
  private static final String SIGN_IN =
      """
      mutation ($login: String!, $password: String!) {
        signInWithPassword(input: {login: $login, password: $password}) { __typename }
      }
      """;

  final String contract;
  final String phone;
  private final SignedIn signedIn;
  private final TestBrowser desk;

  AskedAccess(SignedIn signedIn, Identity identity, TestStaff staff) {
    this.signedIn = signedIn;
    phone = signedIn.nobody();
    contract = "77" + phone.substring(4);
    long account = Long.parseLong(contract);
    identity.register(
        List.of(
            new Login(
                contract,
                LoginKind.CONTRACT,
                new UserId(account),
                new AccountId(account),
                "Галина Озёрова")));
    desk = staff.desk(StaffRole.AGENT);
  }

  JsonNode register(Map<String, String> otherwise) {
    Map<String, String> input = new HashMap<>();
    input.put("contractNumber", contract);
    input.put("name", "Галина Озёрова");
    input.put("contact", phone);
    input.put("password", PASSWORD);
    input.put("acceptedTerms", "2026-11");
    input.put("acceptedPersonalData", "2026-11");
    input.putAll(otherwise);
    input.putIfAbsent("repeat", input.get("password"));
    return signedIn.browser().ask(REGISTER, Map.of("input", input)).path("registerHomeAccess");
  }

  String wrong(String field, String typed) {
    return register(Map.of(field, typed)).path("field").asString();
  }

  JsonNode waiting() {
    for (var request : desk.ask(QUEUE).at("/desk/homeAccessRequests/nodes")) {
      if (request.path("contractNumber").asString().equals(contract)) {
        return request;
      }
    }
    throw new AssertionError("no request for " + contract);
  }

  List<String> shown() {
    return desk.ask(QUEUE)
        .at("/desk/homeAccessRequests/nodes")
        .valueStream()
        .map(request -> request.path("contractNumber").asString())
        .toList();
  }

  JsonNode decide(String id, String decision, @Nullable String reason) {
    Map<String, @Nullable Object> variables = new HashMap<>();
    variables.put("id", id);
    variables.put("decision", decision);
    variables.put("reason", reason);
    return desk.ask(DECIDE, variables).path("decideHomeAccess");
  }

  String signIn() {
    return typename(
        signedIn
            .browser()
            .ask(SIGN_IN, Map.of("login", contract, "password", PASSWORD))
            .path("signInWithPassword"));
  }

  static String code(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asString("answered");
  }

  static String typename(JsonNode answer) {
    return answer.path("__typename").asString();
  }
}
