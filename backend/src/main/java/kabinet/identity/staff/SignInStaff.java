package kabinet.identity.staff;

import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import kabinet.identity.Authenticator;
import kabinet.identity.StaffAct;
import kabinet.identity.StaffActed;
import kabinet.identity.guard.Look;
import kabinet.identity.guard.SecretGuard;
import kabinet.identity.password.Passwords;
import kabinet.identity.session.Tokens;
import kabinet.kernel.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets in who has both the password and the authenticator of a staff login. They are looked at
 * together, so which of the two was wrong stays untold, and both count to the same three tries.
 */
@Service
class SignInStaff {

  /** With a space, which no subscriber's login has. */
  private static final String GUARDED_AS = "staff ";

  private static final int LONGEST_LOGIN = 56;

  private final StaffAccounts accounts;
  private final StaffSessions sessions;
  private final SecretSeal seal;
  private final SecretGuard guard;
  private final Passwords passwords;
  private final StaffWords words;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;

  SignInStaff(
      StaffAccounts accounts,
      StaffSessions sessions,
      SecretSeal seal,
      SecretGuard guard,
      Passwords passwords,
      StaffWords words,
      TransactionOperations transaction,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.seal = seal;
    this.guard = guard;
    this.passwords = passwords;
    this.words = words;
    this.transaction = transaction;
    this.events = events;
  }

  /** What somebody typed at the desk's door. */
  record Typed(String login, String password, String code) {

    String plainLogin() {
      var plain = login.strip();
      return plain.length() <= LONGEST_LOGIN ? plain : plain.substring(0, LONGEST_LOGIN);
    }

    String plainCode() {
      return code.replaceAll("\\s", "");
    }

    @Override
    public String toString() {
      return "secrets of " + login;
    }
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  SignInStaffResult signIn(Typed typed, DeskDoor door, Locale language) {
    var login = typed.plainLogin();
    return passwords.inTurn(
        () ->
            transaction.execute(
                begun ->
                    switch (guard.look(null, GUARDED_AS + login, now -> opens(typed, now))) {
                      case Look.Right right -> enter(login, door);
                      case Look.Wrong(var attemptsLeft) ->
                          new StaffNotKnown(words.notKnown(attemptsLeft, language), attemptsLeft);
                      case Look.Locked(var until) ->
                          new StaffSignInLocked(words.locked(until, language), until);
                    }));
  }

  private boolean opens(Typed typed, Instant now) {
    var account = accounts.find(typed.plainLogin());
    boolean right = passwords.matches(typed.password(), account == null ? null : account.encoded());
    var step = account == null ? OptionalLong.empty() : step(account, typed.plainCode(), now);
    if (!right || account == null || step.isEmpty()) {
      return false;
    }
    accounts.use(account.id(), step.getAsLong());
    return true;
  }

  private OptionalLong step(StaffAccount account, String code, Instant now) {
    return account.sealed() == null
        ? OptionalLong.empty()
        : Authenticator.of(seal.open(account.sealed(), account.login()))
            .stepOf(code, now, account.lastStep());
  }

  private StaffSignedIn enter(String login, DeskDoor door) {
    var account = accounts.find(login);
    if (account == null) {
      throw new IllegalStateException("nobody has entered as " + login);
    }
    var token = Tokens.next();
    leave(door.token());
    var session = sessions.add(account.id(), Tokens.hash(token), door);
    var member =
        new StaffMember(
            account.id(), account.displayName(), account.role(), session, door.address());
    events.publishEvent(StaffActed.by(member, StaffAct.SIGN_IN));
    return new StaffSignedIn(member, token);
  }

  /** Ends the session a browser came with. */
  void leave(@Nullable String token) {
    if (token != null) {
      sessions.end(Tokens.hash(token));
    }
  }
}
