package kabinet.identity;

import kabinet.kernel.UserId;

/** R18, B1: one kind of thing that somebody may have to sign in with, beside a number. */
public interface WayIn {

  /** Whether something of this kind opens this user now. */
  boolean opens(UserId user);
}
