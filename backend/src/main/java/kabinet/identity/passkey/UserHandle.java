package kabinet.identity.passkey;

import java.nio.ByteBuffer;
import kabinet.kernel.UserId;
import org.springframework.security.web.webauthn.api.Bytes;

/** What authenticators know a person by: a number that says nothing of them. */
record UserHandle(UserId user) {

  static UserHandle of(UserId user) {
    return new UserHandle(user);
  }

  Bytes bytes() {
    return new Bytes(ByteBuffer.allocate(Long.BYTES).putLong(user.value()).array());
  }

  static UserHandle of(Bytes handle) {
    var bytes = handle.getBytes();
    if (bytes.length != Long.BYTES) {
      throw new IllegalArgumentException("not a handle of ours");
    }
    return new UserHandle(new UserId(ByteBuffer.wrap(bytes).getLong()));
  }
}
