package kabinet.identity;

import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import org.jspecify.annotations.Nullable;

/** R22: the contacts on file, kept by a module above. */
public interface ContactsOnFile {

  /**
   * Of whoever uses the account: its own number, or its holder's contacts where the holder uses it
   * (S19). For null it takes as long and finds nothing.
   */
  ContactOnFile of(@Nullable AccountId account);

  /**
   * B3: the number that hears what happens to the cabinet this account opens: the household's
   * primary one where its holder uses the account, else the account's own.
   */
  @Nullable Msisdn mainNumber(AccountId account);

  /**
   * S9: the rest of the household that an account is in: its holder's mailbox, and each number of
   * it but the account's own and those whose phones are lost (R30).
   */
  HouseholdOnFile othersOf(AccountId account);
}
