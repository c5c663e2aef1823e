package kabinet.identity.access;

import java.time.Instant;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import org.jspecify.annotations.Nullable;

/** A request as it was made, by whomever; the password in it is already encoded. */
record AccessRequest(
    AccessRequestId id,
    ContractNumber contractNumber,
    @Nullable AccountId account,
    String name,
    AccessContact contact,
    String language,
    AccessRequestStatus status,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    @Nullable String encoded) {

  @Override
  public String toString() {
    return "access request " + id;
  }
}
