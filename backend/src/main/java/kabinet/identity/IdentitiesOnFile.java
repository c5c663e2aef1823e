package kabinet.identity;

import kabinet.kernel.AccountId;
import kabinet.kernel.StaffMember;
import org.jspecify.annotations.Nullable;

/** R21: the identities on file, kept by a module above. */
public interface IdentitiesOnFile {

  /** Of the account's holder, for staff; null if there is none on file. */
  @Nullable IdentityOnFile of(AccountId account, StaffMember staff);
}
