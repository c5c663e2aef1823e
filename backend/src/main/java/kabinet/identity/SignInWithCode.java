package kabinet.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import kabinet.identity.session.SignedInPerson;
import kabinet.kernel.Ids;
import kabinet.kernel.Msisdn;
import kabinet.kernel.SessionId;
import kabinet.operator.OperatorProfile.SignIn;
import kabinet.operator.Operators;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R6, R27: lets in who has the code of a number, and counts who has not. */
@Service
class SignInWithCode {

  private final SignInGuards guards;
  private final SignInCodes codes;
  private final CodeMaker maker;
  private final Logins logins;
  private final SignInWords words;
  private final Operators operators;
  private final Clock clock;

  SignInWithCode(
      SignInGuards guards,
      SignInCodes codes,
      CodeMaker maker,
      Logins logins,
      SignInWords words,
      Operators operators,
      Clock clock) {
    this.guards = guards;
    this.codes = codes;
    this.maker = maker;
    this.logins = logins;
    this.words = words;
    this.operators = operators;
    this.clock = clock;
  }

  /** Where and how somebody tries. */
  record From(byte[] browser, String device, Locale language) {}

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  SignInResult signIn(String typedMsisdn, String typedCode, From from) {
    var profile = operators.profile();
    var promise = profile.signIn();
    var msisdn = new NumberPlan(profile.country()).understand(typedMsisdn);
    if (msisdn == null) {
      return wrong(promise.failuresBeforeLock() - 1, from);
    }
    var kept = guards.lock(msisdn.value(), clock.instant());
    var now = clock.instant();
    var tries = kept.at(now, promise.lockedFor());
    var lockedUntil = tries.lockedUntil(promise.failuresBeforeLock(), promise.lockedFor());
    if (lockedUntil != null) {
      return locked(lockedUntil, from);
    }
    var login = logins.find(msisdn);
    var code = codes.latest(msisdn);
    boolean right = code.opensFor(maker.hash(code.id(), msisdn, typedCode), from.browser(), now);
    return right && login != null
        ? enter(login, code, now, from)
        : fail(msisdn, tries.another(now), promise, from);
  }

  private SignInResult enter(Login login, SignInCode code, Instant now, From from) {
    codes.use(code, now);
    logins.entered(login.user(), now);
    var viewer = SignedInPerson.viewer(login.user(), login.account(), new SessionId(Ids.next()));
    return new SignedIn(
        new SignedInPerson(
            viewer, login.identifier(), login.addressedAs(), from.device(), now, now));
  }

  private SignInResult fail(Msisdn msisdn, FailedTries tries, SignIn promise, From from) {
    guards.keep(msisdn.value(), tries);
    var lockedUntil = tries.lockedUntil(promise.failuresBeforeLock(), promise.lockedFor());
    return lockedUntil == null
        ? wrong(promise.failuresBeforeLock() - tries.count(), from)
        : locked(lockedUntil, from);
  }

  private SignInResult wrong(int attemptsLeft, From from) {
    return new WrongSecret(words.wrongSecret(attemptsLeft, from.language()), attemptsLeft);
  }

  private SignInResult locked(Instant until, From from) {
    return new SignInLocked(words.signInLocked(until, from.language()), until);
  }
}
