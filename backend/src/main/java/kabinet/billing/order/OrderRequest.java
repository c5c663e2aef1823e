package kabinet.billing.order;

import java.util.List;
import kabinet.household.HouseholdId;
import kabinet.kernel.AccountId;
import kabinet.kernel.Sha256;
import kabinet.kernel.UserId;

/**
 * A wish under its key.
 *
 * @param arguments all that makes it this wish and no other
 */
public record OrderRequest(
    OrderKind kind,
    AccountId account,
    HouseholdId household,
    UserId user,
    IdempotencyKey key,
    List<?> arguments) {

  byte[] fingerprint() {
    var asked = new StringBuilder(kind + "|" + account);
    arguments.forEach(argument -> asked.append('|').append(argument));
    return Sha256.of(asked.toString());
  }
}
