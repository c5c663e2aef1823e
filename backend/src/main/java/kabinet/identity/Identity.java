package kabinet.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import kabinet.identity.session.OpenSessions;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ways in, as the operator's data lays them. */
@Service
public class Identity {

  private final Logins logins;
  private final Credentials credentials;
  private final OpenSessions sessions;

  Identity(Logins logins, Credentials credentials, OpenSessions sessions) {
    this.logins = logins;
    this.credentials = credentials;
    this.sessions = sessions;
  }

  /** Makes or changes logins; sessions opened by a login that now opens another user are over. */
  @Transactional
  public void register(Collection<Login> wanted) {
    logins.register(wanted);
  }

  /** Takes logins back, and with them the sessions they opened. */
  @Transactional
  public void withdraw(Collection<String> identifiers) {
    logins.withdraw(identifiers);
  }

  /** Makes these the only logins of these accounts. */
  @Transactional
  public void replace(Collection<AccountId> accounts, Collection<Login> wanted) {
    logins.withdrawOf(accounts);
    logins.register(wanted);
  }

  @Transactional
  public void keepPasswords(Collection<PasswordCredential> passwords) {
    credentials.keepPasswords(passwords);
  }

  /**
   * Lets sessions that were opened through an account go on as whom its logins open from now on,
   * who reaches less; those of anybody else end.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void narrow(AccountId account, UserId from, UserId to, Instant now) {
    logins.entered(to, now);
    sessions.carryOn(account, from, to);
    sessions.endStrayed(account);
  }

  /** Ends sessions that were opened through an account for others than its logins open now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void endStrayed(AccountId account) {
    sessions.endStrayed(account);
  }

  /** Some numbers that can sign in, in the order of numbers. */
  public List<Phone> phones(int most) {
    return logins.phones(most);
  }

  /** Whom an identifier opens; null if it is nobody's. */
  public @Nullable Login findLogin(String identifier) {
    return logins.find(identifier);
  }

  /** Every login that opens this user. */
  public List<Login> loginsOf(UserId user) {
    return logins.of(user);
  }

  /** Every identifier that opens this account. */
  public List<String> identifiersOf(AccountId account) {
    return logins.identifiersOf(account);
  }

  /** The number an account is entered by; null if it has none. */
  public @Nullable Msisdn phoneOf(AccountId account) {
    return logins.phoneOf(account);
  }

  /** The numbers that these accounts are entered by, but for those whose phones are lost. */
  public List<Msisdn> phonesAtHand(Collection<AccountId> accounts) {
    return logins.phonesAtHand(accounts);
  }

  /**
   * The number a code reaches the viewer at: the one they came through, or else another of theirs.
   */
  public @Nullable Msisdn phoneToReach(Viewer viewer) {
    return logins.phoneToReach(viewer);
  }

  /** Notes that somebody has proved to be this user; says whether for the first time ever. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean entered(UserId user, Instant now) {
    return logins.entered(user, now);
  }
}
