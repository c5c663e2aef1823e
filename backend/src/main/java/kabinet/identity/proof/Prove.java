package kabinet.identity.proof;

import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.code.Codes;
import kabinet.identity.guard.Look;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.passkey.Bearer;
import kabinet.identity.passkey.Passkeys;
import kabinet.identity.passkey.Purpose;
import kabinet.identity.password.Passwords;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** B2, R27: a session proves once more who it is; wrong tries count to the lockout of the door. */
@Service
class Prove {

  private final Identity identity;
  private final SecretGuard guard;
  private final Codes codes;
  private final Passwords passwords;
  private final Passkeys passkeys;
  private final SessionProofs proofs;
  private final ProofWords words;
  private final TransactionOperations transaction;

  Prove(
      Identity identity,
      SecretGuard guard,
      Codes codes,
      Passwords passwords,
      Passkeys passkeys,
      SessionProofs proofs,
      ProofWords words,
      TransactionOperations transaction) {
    this.identity = identity;
    this.guard = guard;
    this.codes = codes;
    this.passwords = passwords;
    this.passkeys = passkeys;
    this.proofs = proofs;
    this.words = words;
    this.transaction = transaction;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  ProveResult withCode(String typed, byte[] browser, Viewer viewer, Locale language) {
    var msisdn = identity.phoneToReach(viewer);
    var login = msisdn == null ? null : identity.findLogin(msisdn.value());
    return prove(
        SecondProofWay.CODE,
        guarded(login, viewer),
        now -> msisdn != null && codes.use(msisdn, typed, browser, now),
        viewer,
        language);
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  ProveResult withPassword(String typed, Viewer viewer, Locale language) {
    var password = passwords.provable(viewer);
    var account = password == null ? viewer.enteredThrough() : password.account();
    return passwords.inTurn(
        () ->
            prove(
                SecondProofWay.PASSWORD,
                account,
                now -> passwords.opens(account, typed),
                viewer,
                language));
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  ProveResult withPasskey(String answer, Viewer viewer, Locale language) {
    var shown = passkeys.read(answer);
    var session = Bearer.session(viewer.session());
    return prove(
        SecondProofWay.PASSKEY,
        viewer.enteredThrough(),
        now -> shown != null && passkeys.proves(shown, session, Purpose.PROVE, viewer.user(), now),
        viewer,
        language);
  }

  private ProveResult prove(
      SecondProofWay way,
      AccountId guarded,
      Predicate<Instant> opens,
      Viewer viewer,
      Locale language) {
    return transaction.execute(
        begun ->
            switch (guard.look(guarded, opens)) {
              case Look.Right(var now) -> {
                proofs.keep(viewer.session(), way, now);
                yield new Proved(way, now.plus(ProofRule.FRESH));
              }
              case Look.Wrong(var attemptsLeft) ->
                  new WrongProof(words.wrong(way, attemptsLeft, language), attemptsLeft);
              case Look.Locked(var until) -> new ProofLocked(words.locked(until, language), until);
            });
  }

  private static AccountId guarded(@Nullable Login login, Viewer viewer) {
    return login == null ? viewer.enteredThrough() : login.account();
  }
}
