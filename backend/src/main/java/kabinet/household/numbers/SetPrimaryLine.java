package kabinet.household.numbers;

import java.time.Clock;
import java.util.Locale;
import kabinet.household.AccountKind;
import kabinet.household.HouseholdId;
import kabinet.identity.Identity;
import kabinet.kernel.AccountId;
import kabinet.kernel.NotFound;
import kabinet.kernel.UserId;
import kabinet.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * R36, S19: makes a number the one that stands for the household. Signing in through it opens
 * everything, through the former one only itself; sessions opened through the former see less at
 * once.
 */
@Service
class SetPrimaryLine {

  private final HouseholdAccounts accounts;
  private final Identity identity;
  private final NumberWords words;
  private final Clock clock;

  SetPrimaryLine(HouseholdAccounts accounts, Identity identity, NumberWords words, Clock clock) {
    this.accounts = accounts;
    this.identity = identity;
    this.words = words;
    this.clock = clock;
  }

  @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
  @Transactional
  public SetPrimaryLineResult set(AccountId line, Viewer viewer, Locale language) {
    var household = accounts.lockOwned(viewer);
    if (household == null) {
      if (!accounts.reaches(viewer, line)) {
        throw new NotFound();
      }
      return new OwnerOnly(words.ownerOnly(language));
    }
    var members = accounts.of(household);
    var chosen =
        members.stream()
            .filter(member -> member.account().equals(line))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (chosen.kind() != AccountKind.MOBILE) {
      return new ContractNotPrimary(words.contractNotPrimary(language));
    }
    if (chosen.primary()) {
      return new PrimaryLineSet(viewer);
    }
    var former = members.stream().filter(Member::primary).map(Member::account).findFirst();
    return new PrimaryLineSet(change(household, former.orElse(null), line, viewer));
  }

  /** Who the viewer is afterwards. */
  private Viewer change(
      HouseholdId household, @Nullable AccountId former, AccountId line, Viewer viewer) {
    accounts.makePrimary(household, former, line);
    identity.endStrayed(line);
    if (former == null) {
      return viewer;
    }
    var alone = new UserId(former.value());
    identity.narrow(former, viewer.user(), alone, clock.instant());
    return viewer.enteredThrough().equals(former)
        ? new Viewer(alone, former, viewer.session(), viewer.scopes())
        : viewer;
  }
}
