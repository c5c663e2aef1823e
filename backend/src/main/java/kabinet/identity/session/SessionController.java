package kabinet.identity.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kabinet.kernel.DeviceId;
import kabinet.kernel.SessionId;
import kabinet.kernel.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SessionController {

  private final OpenSessions sessions;
  private final MessageSource messages;
  private final Clock clock;

  SessionController(OpenSessions sessions, MessageSource messages, Clock clock) {
    this.sessions = sessions;
    this.messages = messages;
    this.clock = clock;
  }

  @QueryMapping
  boolean rememberedHere(@ContextValue Browser browser) {
    return browser.token() != null;
  }

  @SchemaMapping(typeName = "Viewer")
  List<Session> sessions(Viewer viewer) {
    return sessions.of(viewer);
  }

  @SchemaMapping(typeName = "Viewer")
  List<RememberedDevice> waitingDevices(Viewer viewer) {
    return sessions.waiting(viewer);
  }

  @SchemaMapping
  String device(Session session, Locale language) {
    return inWords(session.device(), language);
  }

  @SchemaMapping
  String device(RememberedDevice device, Locale language) {
    return inWords(device.device(), language);
  }

  @MutationMapping
  SessionEnded endSession(@Argument EndSessionInput input, @ContextValue Viewer viewer) {
    return new SessionEnded(sessions.end(input.sessionId(), viewer));
  }

  @MutationMapping
  OtherSessionsEnded endOtherSessions(@ContextValue Viewer viewer) {
    return new OtherSessionsEnded(clock.instant(), sessions.endOthers(viewer));
  }

  @MutationMapping
  DeviceForgotten forgetDevice(@Argument ForgetDeviceInput input, @ContextValue Viewer viewer) {
    return new DeviceForgotten(sessions.forget(input.deviceId(), viewer));
  }

  private String inWords(String device, Locale language) {
    return device.isEmpty()
        ? messages.getMessage("identity.unknownDevice", null, language)
        : device;
  }

  record EndSessionInput(SessionId sessionId) {}

  record ForgetDeviceInput(DeviceId deviceId) {}

  /** The session was over from this moment on. */
  record SessionEnded(Instant at) {}

  /** So many sessions were over from this moment on. */
  record OtherSessionsEnded(Instant at, int endedSessions) {}

  /** The device opens nothing by itself any more. */
  record DeviceForgotten(Instant at) {}
}
