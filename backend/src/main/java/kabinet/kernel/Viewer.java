package kabinet.kernel;

import java.util.Set;

/**
 * Who asks: the person, the account they came in through, what they may do and through which
 * session.
 */
public record Viewer(UserId user, AccountId enteredThrough, SessionId session, Set<Scope> scopes) {

  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }
}
