package kabinet.identity.session;

import java.time.Instant;
import kabinet.identity.SignInWay;
import kabinet.kernel.SessionId;
import kabinet.operator.OperatorProfile.IdleSession;

/** R28, R31: a session as its person sees it among the others. */
public record Session(
    SessionId id,
    String device,
    SignInWay way,
    Instant startedAt,
    Instant lastUsedAt,
    Instant idleAt,
    Instant warnAt,
    boolean isCurrent,
    boolean isRemembered) {

  /** The session that asks. */
  public static Session current(SignedInPerson person, IdleSession promise) {
    return new Session(
        person.viewer().session(),
        person.device(),
        person.way(),
        person.startedAt(),
        person.activeAt(),
        person.activeAt().plus(promise.idleAfter()),
        person.activeAt().plus(promise.warnAfter()),
        true,
        person.rememberedAs() != null);
  }
}
