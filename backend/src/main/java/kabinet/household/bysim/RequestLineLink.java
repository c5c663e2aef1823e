package kabinet.household.bysim;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import kabinet.household.HouseholdId;
import kabinet.household.numbers.HouseholdAccounts;
import kabinet.identity.Identity;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import kabinet.kernel.Viewer;
import kabinet.operator.NumberPlan;
import kabinet.operator.Operators;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * R38: asks for a number by both SIMs. The answer is the same whether or not there is such a
 * number: nothing happens until its own SIM says yes.
 */
@Service
class RequestLineLink {

  private static final int MOST_OPEN = 3;

  /** The line whose SIM speaks for the household. */
  private record Speaker(AccountId account, Msisdn msisdn) {}

  private final HouseholdAccounts accounts;
  private final LineLinkRequests requests;
  private final Identity identity;
  private final Operators operators;
  private final LineLinkWords words;
  private final Clock clock;

  RequestLineLink(
      HouseholdAccounts accounts,
      LineLinkRequests requests,
      Identity identity,
      Operators operators,
      LineLinkWords words,
      Clock clock) {
    this.accounts = accounts;
    this.requests = requests;
    this.identity = identity;
    this.operators = operators;
    this.words = words;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public RequestLineLinkResult request(String typed, Viewer viewer, Locale language) {
    var home = accounts.lockOwned(viewer);
    if (home == null) {
      return new OwnerOnly(words.ownerOnly(language));
    }
    var msisdn = new NumberPlan(operators.profile().country()).understand(typed);
    if (msisdn == null) {
      return new NumberNotUnderstood(words.numberNotUnderstood(language));
    }
    if (isHere(msisdn, viewer)) {
      return new NumberAlreadyHere(words.numberAlreadyHere(language));
    }
    var speaker = accounts.speaker(home);
    var own = speaker == null ? null : identity.phoneOf(speaker);
    return speaker == null || own == null
        ? new NoOwnSim(words.noOwnSim(language))
        : request(home, new Speaker(speaker, own), msisdn, language);
  }

  private RequestLineLinkResult request(
      HouseholdId home, Speaker speaker, Msisdn msisdn, Locale language) {
    var now = clock.instant();
    int open = 0;
    for (var earlier : requests.open(home)) {
      if (earlier.statusAt(now) == LineLinkStatus.EXPIRED) {
        requests.expire(earlier.id());
      } else if (earlier.msisdn().equals(msisdn)) {
        return new LineLinkRequested(earlier);
      } else {
        open++;
      }
    }
    if (open >= MOST_OPEN) {
      return new TooManyLineLinks(words.tooMany(language));
    }
    var request = begun(home, speaker, msisdn, now, language);
    requests.add(request);
    return new LineLinkRequested(request);
  }

  private LineLinkRequest begun(
      HouseholdId home, Speaker speaker, Msisdn msisdn, Instant now, Locale language) {
    return new LineLinkRequest(
        new LineLinkRequestId(Ids.next()),
        home,
        speaker.account(),
        speaker.msisdn(),
        msisdn,
        null,
        language.getLanguage().equals("en") ? "en" : "ru",
        LineLinkStatus.CONFIRMING,
        now,
        now.plus(operators.profile().numberManagement().confirmWithin()),
        null,
        null,
        null,
        null,
        null);
  }

  private boolean isHere(Msisdn msisdn, Viewer viewer) {
    var login = identity.findLogin(msisdn.value());
    @Nullable AccountId account = login == null ? null : login.account();
    return account != null && accounts.reaches(viewer, account);
  }
}
