package kabinet.identity.password;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Supplier;
import kabinet.identity.PasswordKind;
import kabinet.identity.WayIn;
import kabinet.identity.password.PasswordResets.Pending;
import kabinet.identity.password.PasswordStore.Kept;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** R8–R11, R22, S2: the password of each account that has one. */
@Service
public class Passwords implements WayIn {

  /** No account has this id; looking it up costs what looking up another one does. */
  private static final AccountId NOBODY = new AccountId(0);

  /** How long a password that was sent may be used, and how soon another may be asked for. */
  public static final Duration SENT_LIVES = Duration.ofHours(24);

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final PasswordStore store;
  private final PasswordResets resets;
  private final PasswordOffers offers;
  private final Argon2 argon2;
  private final CommonPasswords common;
  private final Clock clock;

  Passwords(
      PasswordStore store,
      PasswordResets resets,
      PasswordOffers offers,
      Argon2 argon2,
      CommonPasswords common,
      Clock clock) {
    this.store = store;
    this.resets = resets;
    this.offers = offers;
    this.argon2 = argon2;
    this.common = common;
    this.clock = clock;
  }

  /** Does what looks at or makes a password when it is its turn; begin transactions inside. */
  public <T> T inTurn(Supplier<T> act) {
    return argon2.inTurn(act);
  }

  /**
   * Whether this opens the account: its password, or one that was sent and not used yet, which then
   * takes the place of the other. Takes as long for no account, or one with neither.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean opens(@Nullable AccountId account, String typed) {
    var whose = account == null ? NOBODY : account;
    var now = clock.instant();
    var kept = store.find(whose);
    var sent = resets.find(whose);
    boolean opens = argon2.matches(typed, kept == null ? null : kept.encoded());
    boolean opensAnew =
        argon2.matches(typed, sent == null || !sent.isOpenAt(now) ? null : sent.encoded());
    if (sent != null && opensAnew && !opens) {
      store.replace(whose, new Kept(sent.encoded(), PasswordKind.GENERATED, true, now));
      resets.drop(whose);
    }
    return opens || opensAnew;
  }

  /** Whether this is what was encoded so; takes as long where there is nothing. */
  public boolean matches(String typed, @Nullable String encoded) {
    return argon2.matches(typed, encoded);
  }

  /** What may be said of the account's password; null if it has none. */
  public @Nullable Password find(AccountId account) {
    var kept = store.find(account);
    return kept == null ? null : new Password(kept.kind(), kept.since(), kept.mustChange());
  }

  /** Which password may prove once more who the viewer is; null if there is none. */
  public @Nullable ProvablePassword provable(Viewer viewer) {
    return store.provable(viewer);
  }

  /** Whether to offer setting one: there is none, and the offer was not declined. */
  public boolean isOffered(Viewer viewer) {
    return !exists(viewer.enteredThrough()) && !offers.isDeclined(viewer.user());
  }

  @Transactional
  public Instant declineOffer(UserId user) {
    var now = clock.instant();
    offers.decline(user, now);
    return now;
  }

  /** Whether any account that this user's logins open has one. */
  @Override
  public boolean opens(UserId user) {
    return store.opens(user);
  }

  public boolean exists(AccountId account) {
    return store.find(account) != null;
  }

  /** Whether the password shall be changed before anything else. */
  public boolean mustChange(AccountId account) {
    var kept = store.find(account);
    return kept != null && kept.mustChange();
  }

  /**
   * Why a password would not be taken; null if it would.
   *
   * @param known numbers and names of the account, which others know too
   */
  public @Nullable PasswordFault fault(String typed, Collection<String> known) {
    return new PasswordRule(common, known).fault(typed);
  }

  /** As a password is kept until it becomes an account's. */
  public String encode(String typed) {
    return argon2.encode(typed);
  }

  /**
   * Puts one that its owner chose and that was encoded earlier in the place of whatever was there.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(AccountId account, String encoded) {
    store.replace(account, new Kept(encoded, PasswordKind.PERMANENT, false, clock.instant()));
    resets.drop(account);
  }

  /** Puts a password of its owner's choice in the place of whatever was there. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void choose(AccountId account, String typed) {
    var chosen = new Kept(argon2.encode(typed), PasswordKind.PERMANENT, false, clock.instant());
    store.replace(account, chosen);
    resets.drop(account);
  }

  /**
   * R11, S2: a random password in the place of whatever was there, for whoever proved to hold the
   * SIM. It lives until replaced and shall be changed after the next sign-in.
   *
   * @param account whose; null for nobody's, which takes as long and keeps nothing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String replace(@Nullable AccountId account) {
    var password = GeneratedPassword.next();
    var generated =
        new Kept(argon2.encode(password), PasswordKind.GENERATED, true, clock.instant());
    if (account != null) {
      store.replace(account, generated);
    }
    resets.drop(account == null ? NOBODY : account);
    return password;
  }

  /**
   * R22: a random password beside the one there is, which works on until this one is used: a
   * stranger's wish takes nothing from anybody. Null if the last one was asked for a moment ago.
   *
   * @param account whose; null for nobody's, which takes as long and keeps nothing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public @Nullable String generate(@Nullable AccountId account) {
    var password = GeneratedPassword.next();
    var encoded = argon2.encode(password);
    var now = clock.instant();
    var earlier = resets.find(account == null ? NOBODY : account);
    if (account == null || (earlier != null && now.isBefore(earlier.askedAt().plus(PAUSE)))) {
      resets.drop(NOBODY);
      return null;
    }
    resets.keep(account, new Pending(encoded, now, now.plus(SENT_LIVES)));
    return password;
  }
}
