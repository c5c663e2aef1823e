package kabinet.identity.signin;

import java.time.Instant;
import kabinet.kernel.QuestionId;

/** If there is such a login, its open sessions are asked; this browser shows the number. */
record DeviceAsked(QuestionId questionId, String number, Instant expiresAt)
    implements AskDeviceResult {

  @Override
  public String toString() {
    return "asked " + questionId;
  }
}
