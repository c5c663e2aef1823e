package kabinet.household;

import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Whose accounts are asked for: all that a viewer's sign-in reaches, or only one of them. */
public record Reached(UserId user, @Nullable AccountId only) {

  public static Reached by(Viewer viewer) {
    return new Reached(viewer.user(), null);
  }

  public static Reached by(Viewer viewer, AccountId only) {
    return new Reached(viewer.user(), only);
  }
}
