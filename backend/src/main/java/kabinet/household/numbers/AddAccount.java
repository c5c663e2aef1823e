package kabinet.household.numbers;

import java.time.Clock;
import kabinet.household.HouseholdId;
import kabinet.household.Reach;
import kabinet.identity.Identity;
import kabinet.kernel.AccountId;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * R36, R40: brings an account over from the other cabinet of the same person. Its money, its number
 * and its own way in stay; sessions that saw that whole cabinet through it see itself from now on.
 */
@Service
public class AddAccount {

  private final HouseholdAccounts accounts;
  private final LineLinks links;
  private final Identity identity;
  private final Clock clock;

  AddAccount(HouseholdAccounts accounts, LineLinks links, Identity identity, Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.identity = identity;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public Addition add(AccountId account, Viewer viewer) {
    var home = accounts.lockOwned(viewer);
    return home == null ? Addition.OWNER_ONLY : join(account, home, false);
  }

  /**
   * The same to a household that is held.
   *
   * @param looked whether somebody has looked at both contracts, for holders whose books do not say
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Addition join(AccountId account, HouseholdId home, boolean looked) {
    var guest = links.lock(account);
    if (guest.household().equals(home)) {
      return Addition.ALREADY_HERE;
    }
    var person = links.person(home);
    if (looked ? guest.isAnother(person) : !guest.isOf(person)) {
      return Addition.HOLDER_MISMATCH;
    }
    if (guest.linked()) {
      return Addition.LINKED_ELSEWHERE;
    }
    var inheritance = inheritance(guest);
    if (inheritance.leavesOrphans()) {
      return Addition.OTHERS_DEPEND;
    }
    move(guest, home, guest.standing().primary() ? inheritance.heir() : null);
    return Addition.ADDED;
  }

  private Inheritance inheritance(Guest guest) {
    return new Inheritance(
        accounts.of(guest.household()).stream()
            .filter(other -> !other.account().equals(guest.account()))
            .toList());
  }

  private void move(Guest guest, HouseholdId home, @Nullable AccountId heir) {
    var now = clock.instant();
    links.link(guest, home, heir, now);
    if (guest.standing().reach() == Reach.OWNER && guest.joining() == Reach.SELF) {
      identity.narrow(
          guest.account(),
          new UserId(guest.holder().value()),
          new UserId(guest.account().value()),
          now);
    } else {
      identity.endStrayed(guest.account());
    }
  }
}
