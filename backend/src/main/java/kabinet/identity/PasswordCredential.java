package kabinet.identity;

import kabinet.kernel.AccountId;

/** A password as the operator's systems hand it over: already encoded, never in clear. */
public record PasswordCredential(
    AccountId account, PasswordKind kind, String encoded, boolean mustChange) {

  @Override
  public String toString() {
    return kind + " password of " + account;
  }
}
