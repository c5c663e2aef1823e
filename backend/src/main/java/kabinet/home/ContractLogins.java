package kabinet.home;

import static kabinet.db.Tables.HOME_CONTRACT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kabinet.household.AccountOwners;
import kabinet.household.AccountOwners.AccountOwner;
import kabinet.household.AccountsChanged;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Msisdn;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * R19: a contract is entered by its number, its account number or its login name, and by the phone
 * named for it.
 */
@Component
class ContractLogins {

  private final DSLContext db;
  private final AccountOwners owners;
  private final Identity identity;

  ContractLogins(DSLContext db, AccountOwners owners, Identity identity) {
    this.db = db;
    this.owners = owners;
    this.identity = identity;
  }

  private record Entrance(
      AccountId account,
      ContractNumber number,
      @Nullable String loginName,
      @Nullable Msisdn phone) {}

  void renew(Collection<AccountId> accounts) {
    var entrances =
        db.select(
                HOME_CONTRACT.ACCOUNT_ID,
                HOME_CONTRACT.CONTRACT_NUMBER,
                HOME_CONTRACT.LOGIN_NAME,
                HOME_CONTRACT.SIGN_IN_PHONE)
            .from(HOME_CONTRACT)
            .where(HOME_CONTRACT.ACCOUNT_ID.in(accounts))
            .fetch(Records.mapping(Entrance::new));
    if (entrances.isEmpty()) {
      return;
    }
    var contracts = entrances.stream().map(Entrance::account).toList();
    Map<AccountId, AccountOwner> owned = owners.of(contracts);
    List<Login> logins = new ArrayList<>();
    for (var entrance : entrances) {
      if (owned.get(entrance.account()) instanceof AccountOwner owner) {
        logins.addAll(logins(entrance, owner));
      }
    }
    identity.replace(contracts, logins);
  }

  @EventListener
  void on(AccountsChanged changed) {
    renew(changed.accounts());
  }

  private static List<Login> logins(Entrance entrance, AccountOwner owner) {
    List<Login> logins = new ArrayList<>();
    logins.add(login(entrance.number().value(), LoginKind.CONTRACT, owner));
    logins.add(login(owner.accountNumber(), LoginKind.ACCOUNT, owner));
    if (entrance.loginName() != null) {
      logins.add(login(entrance.loginName(), LoginKind.LOGIN_NAME, owner));
    }
    if (entrance.phone() != null) {
      logins.add(login(entrance.phone().value(), LoginKind.MSISDN, owner));
    }
    return logins;
  }

  private static Login login(String identifier, LoginKind kind, AccountOwner owner) {
    return new Login(identifier, kind, owner.user(), owner.account(), owner.addressedAs());
  }
}
