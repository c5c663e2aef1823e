package kabinet.identity;

import java.util.function.BooleanSupplier;
import kabinet.kernel.Wording;

/**
 * R18: a network that speaks OpenID Connect at the usual places under its address, offered by a
 * module above while it is open.
 */
public record OfferedNetwork(
    String id,
    Wording name,
    String issuer,
    String clientId,
    String clientSecret,
    BooleanSupplier open) {

  @Override
  public String toString() {
    return id + " at " + issuer;
  }
}
