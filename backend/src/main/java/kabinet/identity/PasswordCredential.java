package kabinet.identity;

import java.util.regex.Pattern;
import kabinet.kernel.AccountId;

/** A password as the operator's systems hand it over: already encoded, never in clear. */
public record PasswordCredential(
    AccountId account, PasswordKind kind, String encoded, boolean mustChange) {

  /** What Spring Security's Argon2 encoder writes. */
  public static final Pattern ARGON2ID =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=[0-9]{4,7},t=[0-9]{1,2},p=[0-9]{1,2}"
              + "\\$[A-Za-z0-9+/]{11,86}\\$[A-Za-z0-9+/]{22,86}");

  @Override
  public String toString() {
    return kind + " password of " + account;
  }
}
