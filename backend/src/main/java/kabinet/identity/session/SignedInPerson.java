package kabinet.identity.session;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import kabinet.identity.SignInWay;
import kabinet.identity.SignedInAs;
import kabinet.kernel.AccountId;
import kabinet.kernel.DeviceId;
import kabinet.kernel.Scope;
import kabinet.kernel.SessionId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;

/** Someone who has proved to be the user of a login, in some way, on one browser. */
public record SignedInPerson(
    Viewer viewer,
    String login,
    String name,
    SignInWay way,
    String device,
    @Nullable DeviceId rememberedAs,
    Instant startedAt,
    Instant activeAt)
    implements SignedInAs {

  private static final Set<Scope> ALL_SCOPES = Set.copyOf(EnumSet.allOf(Scope.class));

  /** In their own session people may do whatever the cabinet can. */
  public static Viewer viewer(UserId user, AccountId enteredThrough, SessionId session) {
    return new Viewer(user, enteredThrough, session, ALL_SCOPES);
  }

  SignedInPerson activeAt(Instant moment) {
    return new SignedInPerson(viewer, login, name, way, device, rememberedAs, startedAt, moment);
  }
}
