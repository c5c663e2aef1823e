package kabinet.identity.passkey;

import java.time.Clock;
import java.util.Locale;
import kabinet.identity.PasskeyId;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Ids;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** B1: another passkey for whoever is signed in; it opens the login they came through. */
@Service
class AddPasskey {

  static final int MOST = 10;

  private final SecretGuard guard;
  private final Passkeys passkeys;
  private final PasskeyStore store;
  private final Challenges challenges;
  private final RelyingParty party;
  private final PasskeyJson json;
  private final PasskeyWords words;
  private final TransactionOperations transaction;
  private final Clock clock;

  AddPasskey(
      SecretGuard guard,
      Passkeys passkeys,
      PasskeyStore store,
      Challenges challenges,
      RelyingParty party,
      PasskeyJson json,
      PasskeyWords words,
      TransactionOperations transaction,
      Clock clock) {
    this.guard = guard;
    this.passkeys = passkeys;
    this.store = store;
    this.challenges = challenges;
    this.party = party;
    this.json = json;
    this.words = words;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Transactional
  RequestPasskeyResult request(SignedInPerson person, Locale language) {
    if (store.count(person.viewer().user()) >= MOST) {
      return new TooManyPasskeys(words.tooMany(language), MOST);
    }
    var asked = passkeys.askToMake(Bearer.session(person.viewer().session()), person.login());
    return new PasskeyRequested(asked.options(), asked.expiresAt());
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  AddPasskeyResult add(String answer, String typedName, SignedInPerson person, Locale language) {
    var name = PasskeyName.of(typedName);
    return name == null
        ? new PasskeyNameNotTaken(words.nameNotTaken(language))
        : transaction.execute(begun -> add(answer, name, person, language));
  }

  private AddPasskeyResult add(
      String answer, PasskeyName name, SignedInPerson person, Locale language) {
    var viewer = person.viewer();
    guard.hold(viewer.enteredThrough());
    var now = clock.instant();
    var challenge = challenges.take(Bearer.session(viewer.session()), Purpose.ADD, now);
    if (store.count(viewer.user()) >= MOST) {
      return new TooManyPasskeys(words.tooMany(language), MOST);
    }
    var made = json.made(answer);
    var verified =
        made == null || challenge == null ? null : party.verified(made, challenge, person.login());
    if (verified == null) {
      return new PasskeyNotTaken(words.notTaken(language));
    }
    var passkey = new Passkey(new PasskeyId(Ids.next()), name.value(), now, null);
    store.add(passkey, person.login(), KeptKey.of(verified, viewer.user()));
    return new PasskeyAdded(passkey);
  }
}
