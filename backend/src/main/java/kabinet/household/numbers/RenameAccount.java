package kabinet.household.numbers;

import java.util.Locale;
import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R36: calls an account what its people call it; whoever reaches it may. */
@Service
class RenameAccount {

  private final HouseholdAccounts accounts;
  private final NumberWords words;

  RenameAccount(HouseholdAccounts accounts, NumberWords words) {
    this.accounts = accounts;
    this.words = words;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public RenameAccountResult rename(
      AccountId account, String typed, Viewer viewer, Locale language) {
    var label = Label.of(typed);
    if (label == null) {
      return new LabelNotTaken(words.labelNotTaken(language));
    }
    if (!accounts.name(account, label, viewer)) {
      throw new NotFound();
    }
    return new AccountRenamed(viewer);
  }
}
