package kabinet.identity;

import java.util.List;
import kabinet.kernel.UserId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * R18, B1: the one place that knows whether anything is left to sign in with. A code reaches every
 * number, so whoever has one has a way in; the other kinds say so themselves.
 */
@Service
public class WaysIn {

  private final Logins logins;
  private final List<WayIn> others;

  WaysIn(Logins logins, List<WayIn> others) {
    this.logins = logins;
    this.others = others;
  }

  /**
   * Makes whoever takes another way from this user wait until the transaction ends, so that two
   * cannot each leave the other's as the last. Must be the transaction's first statement.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UserId user) {
    logins.hold(user);
  }

  /** Whether nothing opens this user; asked once a way was taken, which is then taken back. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean areNone(UserId user) {
    return !logins.hasPhone(user) && others.stream().noneMatch(way -> way.opens(user));
  }
}
