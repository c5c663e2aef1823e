package kabinet.mobile.device;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import kabinet.SignedIn;
import kabinet.TestBrowser;
import kabinet.TwoHouseholds;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;
import tools.jackson.databind.JsonNode;

/** An owner who comes by her number or by the phone of her home, a child, and a neighbour. */
final class LostFamily {

  private static final String MARK =
      """
      mutation ($line: ID!) {
        markDeviceLost(input: {lineId: $line}) { since endedSessions signedOut }
      }
      """;
  private static final String UNMARK =
      """
      mutation ($line: ID!) {
        unmarkDeviceLost(input: {lineId: $line}) {
          __typename
          ... on UserError { message }
        }
      }
      """;

  final TwoHouseholds households;
  final AccountId line;
  final AccountId home;
  final AccountId childsLine;
  final String number;
  final String homePhone;
  final String childsNumber;

  LostFamily(DSLContext db, Identity identity, SignedIn signedIn) {
    households = new TwoHouseholds(db);
    line = (AccountId) requireNonNull(households.ids().get("MobileLine"));
    home = (AccountId) requireNonNull(households.ids().get("HomeContract"));
    childsLine = new AccountId(households.self.value());
    number = signedIn.nobody();
    homePhone = signedIn.nobody();
    childsNumber = signedIn.nobody();
    identity.register(
        List.of(
            login(number, households.owner, line),
            login(homePhone, households.owner, home),
            login(childsNumber, households.self, childsLine)));
    db.execute(
        "update holder set contact_phone = ? where id = ?", number, households.owner.value());
  }

  JsonNode mark(TestBrowser browser, AccountId of) {
    return browser.ask(MARK, Map.of("line", of.toString())).path("markDeviceLost");
  }

  JsonNode unmark(TestBrowser browser, AccountId of) {
    return browser.ask(UNMARK, Map.of("line", of.toString())).path("unmarkDeviceLost");
  }

  static boolean isIn(TestBrowser browser) {
    return browser.ask("{ viewer { id } }").path("viewer").isObject();
  }

  private static Login login(String phone, UserId user, AccountId account) {
    return new Login(phone, LoginKind.MSISDN, user, account, "Анна");
  }
}
