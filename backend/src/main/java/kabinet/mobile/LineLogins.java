package kabinet.mobile;

import static kabinet.db.Tables.MOBILE_LINE;

import java.util.Collection;
import java.util.Map;
import kabinet.household.AccountOwners;
import kabinet.household.AccountsChanged;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.Msisdn;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** R2: a mobile number is a login, and opens what its account reaches. */
@Component
class LineLogins {

  private final DSLContext db;
  private final AccountOwners owners;
  private final Identity identity;

  LineLogins(DSLContext db, AccountOwners owners, Identity identity) {
    this.db = db;
    this.owners = owners;
    this.identity = identity;
  }

  void renew(Collection<AccountId> accounts) {
    Map<AccountId, Msisdn> lines =
        db.select(MOBILE_LINE.ACCOUNT_ID, MOBILE_LINE.MSISDN)
            .from(MOBILE_LINE)
            .where(MOBILE_LINE.ACCOUNT_ID.in(accounts))
            .fetchMap(MOBILE_LINE.ACCOUNT_ID, MOBILE_LINE.MSISDN);
    if (lines.isEmpty()) {
      return;
    }
    var owned = owners.of(lines.keySet()).values();
    identity.replace(lines.keySet(), owned.stream().map(owner -> login(lines, owner)).toList());
  }

  @EventListener
  void on(AccountsChanged changed) {
    renew(changed.accounts());
  }

  private static Login login(Map<AccountId, Msisdn> lines, AccountOwners.AccountOwner owner) {
    var number = lines.get(owner.account());
    if (number == null) {
      throw new IllegalStateException("An owner of another account");
    }
    return new Login(
        number.value(), LoginKind.MSISDN, owner.user(), owner.account(), owner.addressedAs());
  }
}
