package kabinet.household.numbers;

import java.util.Locale;
import kabinet.identity.PasswordProof;
import kabinet.kernel.AccountId;
import kabinet.kernel.Viewer;
import org.springframework.stereotype.Service;

/** R37, S6: adds a number or contract at once for whoever knows the password of its cabinet. */
@Service
class LinkLine {

  private final HouseholdAccounts accounts;
  private final AddAccount addAccount;
  private final PasswordProof passwords;
  private final NumberWords words;

  LinkLine(
      HouseholdAccounts accounts,
      AddAccount addAccount,
      PasswordProof passwords,
      NumberWords words) {
    this.accounts = accounts;
    this.addAccount = addAccount;
    this.passwords = passwords;
    this.words = words;
  }

  /** Whoever may not add numbers learns nothing about a password either. */
  LinkLineResult link(String login, String password, Viewer viewer, Locale language) {
    if (!accounts.owns(viewer)) {
      return new OwnerOnly(words.ownerOnly(language));
    }
    return switch (passwords.of(login, password)) {
      case PasswordProof.Proven(var account) -> add(account, viewer, language);
      case PasswordProof.OfLostPhone() -> new HolderMismatch(words.deviceLost(language));
      case PasswordProof.Unproven(var attemptsLeft) ->
          new OtherPasswordWrong(words.otherPasswordWrong(attemptsLeft, language), attemptsLeft);
      case PasswordProof.Locked(var until) ->
          new OtherSignInLocked(words.otherSignInLocked(until, language), until);
    };
  }

  private LinkLineResult add(AccountId account, Viewer viewer, Locale language) {
    return switch (addAccount.add(account, viewer)) {
      case ADDED -> new LineLinked(account, viewer);
      case OWNER_ONLY -> new OwnerOnly(words.ownerOnly(language));
      case ALREADY_HERE -> new LineAlreadyHere(words.lineAlreadyHere(language));
      case HOLDER_MISMATCH -> new HolderMismatch(words.holderMismatch(language));
      case LINKED_ELSEWHERE -> new LineLinkedElsewhere(words.lineLinkedElsewhere(language));
      case OTHERS_DEPEND -> new OthersDependOnLine(words.othersDependOnLine(language));
    };
  }
}
