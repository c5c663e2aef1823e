package kabinet.identity.passkey;

import java.nio.ByteBuffer;
import kabinet.kernel.SessionId;

/** Who was asked: a browser by the hash of its mark, or a session; nobody else may answer. */
public record Bearer(byte[] key) {

  public static Bearer browser(byte[] mark) {
    return new Bearer(mark);
  }

  public static Bearer session(SessionId session) {
    return new Bearer(ByteBuffer.allocate(Long.BYTES).putLong(session.value()).array());
  }
}
