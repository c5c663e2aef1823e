package kabinet;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/**
 * Every argument that is an id, and how it is reached; a new one needs a line here. Keys that a
 * client makes up itself are none.
 */
final class IdArguments {

  /**
   * The argument, the prefix of the ids it takes, a question that gives one, and one that gives
   * none and costs as many statements.
   */
  private static final String TABLE =
      """
      Query.node(id)                    |          | query ($id: ID!) { node(id: $id) { id } } | { __typename }
      Household.expenses(accountId)     | account  | query ($id: ID!) { viewer { household { id expenses(month: "2026-11-01", accountId: $id) { month } } } } | { viewer { household { id } } }
      Household.account(id)             | account  | query ($id: ID!) { viewer { household { id account(id: $id) { id } } } } | { viewer { household { id } } }
      SignInOnceConfirmedInput.questionId | question | mutation ($id: ID!) { signInOnceConfirmed(input: {questionId: $id}) { __typename } } | { __typename }
      ApproveSignInInput.questionId     | question | mutation ($id: ID!) { approveSignIn(input: {questionId: $id, number: "10"}) { __typename } } | { __typename }
      RefuseSignInInput.questionId      | question | mutation ($id: ID!) { refuseSignIn(input: {questionId: $id}) { __typename } } | { __typename }
      EndSessionInput.sessionId         | session  | mutation ($id: ID!) { endSession(input: {sessionId: $id}) { at } } | { __typename }
      ForgetDeviceInput.deviceId        | device   | mutation ($id: ID!) { forgetDevice(input: {deviceId: $id}) { at } } | { __typename }
      RenamePasskeyInput.id             | passkey  | mutation ($id: ID!) { renamePasskey(input: {id: $id, name: "A"}) { __typename } } | { __typename }
      RemovePasskeyInput.id             | passkey  | mutation ($id: ID!) { removePasskey(input: {id: $id}) { __typename } } | mutation { removePasskey(input: {id: "passkey_0000000000000"}) { __typename } }
      LinkIdentityInput.network         |          | mutation ($id: ID!) { linkIdentity(input: {network: $id}) { __typename } } | mutation { linkIdentity(input: {network: "none"}) { __typename } }
      StartLinkingIdentityInput.network |          | mutation ($id: ID!) { startLinkingIdentity(input: {network: $id}) { url } } | mutation { startLinkingIdentity(input: {network: "none"}) { url } }
      UnlinkIdentityInput.id            | identity | mutation ($id: ID!) { unlinkIdentity(input: {id: $id}) { __typename } } | mutation { unlinkIdentity(input: {id: "identity_0000000000000"}) { __typename } }
      DecideHomeAccessInput.requestId   |          | mutation ($id: ID!) { decideHomeAccess(input: {requestId: $id, decision: APPROVE}) { __typename } } | { __typename }
      RenameAccountInput.accountId      | account  | mutation ($id: ID!) { renameAccount(input: {accountId: $id, label: "L"}) { __typename } } | { __typename }
      SetPrimaryLineInput.lineId        | account  | mutation ($id: ID!) { setPrimaryLine(input: {lineId: $id}) { __typename } } | { __typename }
      DecideLineLinkInput.requestId     |          | mutation ($id: ID!) { decideLineLink(input: {requestId: $id, decision: APPROVE}) { __typename } } | { __typename }
      UnlinkLineInput.lineId            | account  | mutation ($id: ID!) { unlinkLine(input: {lineId: $id}) { __typename } } | { __typename }
      MarkDeviceLostInput.lineId        | account  | mutation ($id: ID!) { markDeviceLost(input: {lineId: $id}) { __typename } } | { __typename }
      SetTrustCreditInput.lineId        | account  | mutation ($id: ID!) { setTrustCredit(input: {lineId: $id, quoteId: "none", idempotencyKey: "key-0001"}) { __typename } } | { __typename }
      SetTrustCreditInput.quoteId       |          | mutation ($id: ID!) { setTrustCredit(input: {lineId: "account_0000000000000", quoteId: $id, idempotencyKey: "key-0001"}) { __typename } } | { __typename }
      SetCreditFacilityInput.contractId | account  | mutation ($id: ID!) { setCreditFacility(input: {contractId: $id, quoteId: "none", idempotencyKey: "key-0001"}) { __typename } } | { __typename }
      SetCreditFacilityInput.quoteId    |          | mutation ($id: ID!) { setCreditFacility(input: {contractId: "account_0000000000000", quoteId: $id, idempotencyKey: "key-0001"}) { __typename } } | { __typename }
      TransferInput.fromAccountId       | account  | mutation ($id: ID!) { transfer(input: {fromAccountId: $id, quoteId: "none", idempotencyKey: "key-0001"}) { __typename } } | mutation { transfer(input: {fromAccountId: "account_0000000000000", quoteId: "none", idempotencyKey: "key-0001"}) { __typename } }
      TransferInput.quoteId             |          | mutation ($id: ID!) { transfer(input: {fromAccountId: "account_0000000000000", quoteId: $id, idempotencyKey: "key-0001"}) { __typename } } | mutation { transfer(input: {fromAccountId: "account_0000000000000", quoteId: "none", idempotencyKey: "key-0001"}) { __typename } }
      UndoInput.orderId                 | order    | mutation ($id: ID!) { undo(input: {orderId: $id, idempotencyKey: "key-0001"}) { __typename } } | { __typename }
      TopUpInput.accountId              | account  | mutation ($id: ID!) { topUp(input: {accountId: $id, amount: "1", idempotencyKey: "key-0001"}) { __typename } } | { __typename }
      UnmarkDeviceLostInput.lineId      | account  | mutation ($id: ID!) { unmarkDeviceLost(input: {lineId: $id}) { __typename } } | { __typename }\
      """;

  static final Map<String, Asked> BY_NAME =
      TABLE.lines().map(IdArguments::asked).collect(toMap(Asked::argument, Function.identity()));

  private IdArguments() {}

  record Asked(String argument, String prefix, String question, String without) {

    boolean isDoing() {
      return question.startsWith("mutation");
    }

    /** Well formed for this argument: it is looked up, whether or not there is such a thing. */
    boolean looksUp(Object id) {
      return !prefix.isEmpty() && id.toString().startsWith(prefix + "_");
    }
  }

  private static Asked asked(String line) {
    var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    return new Asked(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }
}
