package kabinet.identity.session;

import org.jspecify.annotations.Nullable;

/**
 * R16: what a remembered device keeps in its cookie: which device it is, and a secret that is
 * another one after each use.
 */
public record DeviceToken(String line, String secret) {

  private static final String BETWEEN = ".";

  static DeviceToken first() {
    return new DeviceToken(Tokens.next(), Tokens.next());
  }

  DeviceToken next() {
    return new DeviceToken(line, Tokens.next());
  }

  /** What a cookie says; null if it cannot be ours. */
  static @Nullable DeviceToken read(String cookie) {
    var middle = cookie.indexOf(BETWEEN);
    if (middle < 0) {
      return null;
    }
    var line = cookie.substring(0, middle);
    var secret = cookie.substring(middle + 1);
    return Tokens.plausible(line) && Tokens.plausible(secret)
        ? new DeviceToken(line, secret)
        : null;
  }

  String spelled() {
    return line + BETWEEN + secret;
  }

  byte[] lineHash() {
    return Tokens.hash(line);
  }

  byte[] secretHash() {
    return Tokens.hash(secret);
  }

  @Override
  public String toString() {
    return "a device's token";
  }
}
