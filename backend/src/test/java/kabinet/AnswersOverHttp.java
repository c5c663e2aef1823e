package kabinet;

import kabinet.AuthorityOverHttpTests.Caller;

/** What everybody is answered to everything that can be asked at the root. */
final class AnswersOverHttp {

  /** In this order, by one session each: signing out comes last. */
  static final AuthorityTable<Caller> MUTATIONS =
      new AuthorityTable<>(
          Caller.class,
          """
                                                                          | OWNER          | SELF           | OTHER          | ENDED          | FORGED         | SIGNED_OUT     | ELSEWHERE | STAFF
          requestSignInCode(input: {msisdn: "<nobody>"})                  | SignInCodeSent | SignInCodeSent | SignInCodeSent | SignInCodeSent | SignInCodeSent | SignInCodeSent | 403 | SignInCodeSent
          signInWithCode(input: {msisdn: "<nobody>", code: "000000"})     | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | 403 | WrongSecret
          requestPasswordReset(input: {login: "<nobody>"})                | PasswordResetRequested | PasswordResetRequested | PasswordResetRequested | PasswordResetRequested | PasswordResetRequested | PasswordResetRequested | 403 | PasswordResetRequested
          signInWithPassword(input: {login: "<nobody>", password: "x"})   | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | 403 | WrongSecret
          requestPasskey                                                  | PasskeyRequested | PasskeyRequested | PasskeyRequested | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          addPasskey(input: {answer: "{}", name: "Phone"})                | PasskeyNotTaken | PasskeyNotTaken | PasskeyNotTaken | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          renamePasskey(input: {id: "passkey_0000000000000", name: "A"})  | NOT_FOUND      | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          removePasskey(input: {id: "passkey_0000000000000"})             | NOT_FOUND      | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          requestProofCode                                                | ProofCodeNotSent | ProofCodeNotSent | ProofCodeNotSent | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          proveWithCode(input: {code: "000000"})                          | WrongProof     | WrongProof     | WrongProof     | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          proveWithPassword(input: {password: "x"})                       | WrongProof     | WrongProof     | WrongProof     | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          requestPasskeyProof                                             | PasskeyProofRequested | PasskeyProofRequested | PasskeyProofRequested | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          proveWithPasskey(input: {answer: "{}"})                         | ProofLocked    | ProofLocked    | ProofLocked    | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          requestPasskeySignIn                                            | PasskeySignInRequested | PasskeySignInRequested | PasskeySignInRequested | PasskeySignInRequested | PasskeySignInRequested | PasskeySignInRequested | 403 | PasskeySignInRequested
          signInWithPasskey(input: {answer: "{}"})                        | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | WrongSecret    | 403 | WrongSecret
          setPassword(input: {password: "violet-anchor-17", repeat: "b"}) | PasswordsDiffer | PasswordsDiffer | PasswordsDiffer | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          changePassword(input: {oldPassword: "a", password: "violet-anchor-17", repeat: "c"}) | PasswordsDiffer | PasswordsDiffer | PasswordsDiffer | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          declinePasswordOffer                                            | PasswordOfferDeclined | PasswordOfferDeclined | PasswordOfferDeclined | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          linkIdentity(input: {network: "none"})                          | NOT_FOUND      | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          startLinkingIdentity(input: {network: "none"})                  | NOT_FOUND      | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          unlinkIdentity(input: {id: "identity_0000000000001"})           | NOT_FOUND      | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          resumeSession                                                   | NotRemembered  | NotRemembered  | NotRemembered  | NotRemembered  | NotRemembered  | NotRemembered  | 403 | NotRemembered
          askDevice(input: {login: "<nobody>"})                           | DeviceAsked | DeviceAsked | DeviceAsked | DeviceAsked | DeviceAsked | DeviceAsked | 403 | DeviceAsked
          signInOnceConfirmed(input: {questionId: "question_0000000000001"}) | NotConfirmed | NotConfirmed | NotConfirmed | NotConfirmed | NotConfirmed | NotConfirmed | 403 | NotConfirmed
          approveSignIn(input: {questionId: "question_0000000000001", number: "10"}) | NOT_FOUND | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          refuseSignIn(input: {questionId: "question_0000000000001"})     | NOT_FOUND | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          endSession(input: {sessionId: "session_0000000000001"})         | NOT_FOUND      | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          forgetDevice(input: {deviceId: "device_0000000000001"})         | NOT_FOUND      | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          endOtherSessions                                                | OtherSessionsEnded | OtherSessionsEnded | OtherSessionsEnded | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          markDeviceLost(input: {lineId: "<MobileLine>"})                   | DeviceMarkedLost | NOT_FOUND    | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          unmarkDeviceLost(input: {lineId: "<MobileLine>"})                 | DeviceFound    | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          renameAccount(input: {accountId: "<MobileLine>", label: "L"})   | AccountRenamed | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          linkLine(input: {login: "<nobody>", password: "x"})             | OtherPasswordWrong | OwnerOnly | OtherPasswordWrong | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          requestLineLink(input: {msisdn: "<nobody>"})                    | LineLinkRequested | OwnerOnly   | NoOwnSim       | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          decideLineLink(input: {requestId: "linkrequest_0000000000000", decision: APPROVE}) | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | NOT_FOUND
          unlinkLine(input: {lineId: "<MobileLine>"})                     | LineNotAdded   | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          setPrimaryLine(input: {lineId: "<MobileLine>"})                 | PrimaryLineSet | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          setTrustCredit(input: {lineId: "<MobileLine>", quoteId: "none", idempotencyKey: "key-0001"}) | NOT_FOUND | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          setCreditFacility(input: {contractId: "<HomeContract>", quoteId: "none", idempotencyKey: "key-0002"}) | NOT_FOUND | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          transfer(input: {fromAccountId: "<MobileLine>", quoteId: "none", idempotencyKey: "key-0004"}) | NOT_FOUND | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          undo(input: {orderId: "<Order>", idempotencyKey: "key-0003"})   | UndoTooLate    | NOT_FOUND      | NOT_FOUND      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          topUp(input: {accountId: "<MobileLine>", amount: "1", idempotencyKey: "a-key-of-mine"}) | AmountOutOfRange | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          signInStaff(input: {login: "<nobody>", password: "x", code: "1"}) | StaffNotKnown | StaffNotKnown | StaffNotKnown | StaffNotKnown | StaffNotKnown | StaffNotKnown | 403 | StaffNotKnown
          registerHomeAccess(input: {contractNumber: "1", name: "N", contact: "x", password: "a", repeat: "b", acceptedTerms: "0", acceptedPersonalData: "0"}) | AccessRequestNotTaken | AccessRequestNotTaken | AccessRequestNotTaken | AccessRequestNotTaken | AccessRequestNotTaken | AccessRequestNotTaken | 403 | AccessRequestNotTaken
          decideHomeAccess(input: {requestId: "access_0000000000000", decision: APPROVE}) | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | NOT_FOUND
          recoverLogin(input: {login: "<nobody>", name: "N", document: "1"}) | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | IdentityNotOnFile
          signOut                                                         | SignedOut      | SignedOut      | SignedOut      | SignedOut      | SignedOut      | SignedOut      | 403 | SignedOut
          signOutStaff                                                    | StaffSignedOut | StaffSignedOut | StaffSignedOut | StaffSignedOut | StaffSignedOut | StaffSignedOut | 403 | StaffSignedOut\
          """);

  static final AuthorityTable<Caller> QUERIES =
      new AuthorityTable<>(
          Caller.class,
          """
                                                                          | OWNER | SELF      | OTHER     | ENDED           | FORGED          | SIGNED_OUT      | ELSEWHERE | STAFF
          operator { name }                                               | seen  | seen      | seen      | seen            | seen            | seen            | 403 | seen
          viewer { household { accounts { balance { asOf } } } }          | seen  | seen      | seen      | nobody          | nobody          | nobody          | 403 | nobody
          viewer { household { account(id: "<MobileLine>") { label } } }  | seen  | NOT_FOUND | NOT_FOUND | nobody          | nobody          | nobody          | 403 | nobody
          viewer { household { expenses(month: "2026-11-01", accountId: "<MobileLine>") { month } } } | seen  | NOT_FOUND | NOT_FOUND | nobody          | nobody          | nobody          | 403 | nobody
          node(id: "<Household>") { id }                                  | seen  | seen      | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<MobileLine>") { id }                                 | seen  | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<HomeContract>") { id }                               | seen  | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<SimCard>") { id }                                    | seen  | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<CustomerEquipment>") { id }                          | seen  | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<Product>") { id }                                    | seen  | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<LedgerEntry>") { id }                                | seen  | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<Order>") { id }                                      | seen  | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<Payment>") { id }                                    | seen  | NOT_FOUND | NOT_FOUND | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          node(id: "<ChannelPackage>") { id }                             | seen  | seen      | seen      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | UNAUTHENTICATED
          accessDocuments { version }                                     | seen | seen | seen | seen | seen | seen | 403 | seen
          desk { audit { nodes { act } } }                                | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | FORBIDDEN
          desk { lineLinkRequests { nodes { id } } }                      | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | seen
          desk { homeAccessRequests { nodes { id } } }                    | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | seen
          desk { member { name } }                                        | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | UNAUTHENTICATED | 403 | seen\
          """);

  private AnswersOverHttp() {}
}
