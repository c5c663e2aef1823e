package kabinet.household.numbers;

import java.util.Locale;
import kabinet.household.HouseholdId;
import kabinet.identity.Identity;
import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;
import kabinet.kernel.Viewer;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** R36: gives an added number back to its own cabinet, as it stood there. */
@Service
class UnlinkLine {

  private final HouseholdAccounts accounts;
  private final LineLinks links;
  private final Identity identity;
  private final NumberWords words;

  UnlinkLine(HouseholdAccounts accounts, LineLinks links, Identity identity, NumberWords words) {
    this.accounts = accounts;
    this.links = links;
    this.identity = identity;
    this.words = words;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public UnlinkLineResult unlink(AccountId line, Viewer viewer, Locale language) {
    var home = accounts.lockOwned(viewer);
    if (!accounts.reaches(viewer, line)) {
      throw new NotFound();
    }
    if (home == null) {
      return new OwnerOnly(words.ownerOnly(language));
    }
    var guest = links.lock(line);
    var link = links.lock(line, home);
    if (link == null) {
      return new LineNotAdded(words.lineNotAdded(language));
    }
    if (guest.standing().primary()) {
      return new PrimaryStays(words.primaryStays(language));
    }
    giveBack(link, home);
    identity.endStrayed(line);
    return new LineUnlinked(viewer);
  }

  /** The mark it had is its again, unless another line was chosen for it meanwhile. */
  private void giveBack(Link link, HouseholdId home) {
    var primary =
        accounts.of(link.from()).stream()
            .filter(Member::primary)
            .map(Member::account)
            .findFirst()
            .orElse(null);
    boolean heirHasIt = primary != null && primary.equals(link.heir());
    boolean restored = !link.before().primary() || primary == null || heirHasIt;
    links.unlink(
        link,
        home,
        restored ? link.before() : link.before().besideAnother(),
        link.before().primary() && heirHasIt);
  }
}
