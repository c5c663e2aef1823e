package kabinet.identity;

import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;

/**
 * What somebody may type to say who they are: which user it opens, through which account, and how
 * that person is addressed.
 *
 * @param deviceLost R30: whether the phone of the account is lost, so that this opens nothing now
 */
public record Login(
    String identifier,
    LoginKind kind,
    UserId user,
    AccountId account,
    String addressedAs,
    boolean deviceLost) {

  /** As the operator's data lay it. */
  public Login(
      String identifier, LoginKind kind, UserId user, AccountId account, String addressedAs) {
    this(identifier, kind, user, account, addressedAs, false);
  }
}
