package kabinet;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import kabinet.identity.Identity;
import kabinet.identity.Login;
import kabinet.identity.LoginKind;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.kernel.UserId;
import org.jooq.DSLContext;

/** Somebody with a number, a SIM in the phone and a contract at home. */
public final class SimHolder {

  private final DSLContext db;
  public final String msisdn;
  public final String contract;
  public final UserId user;
  public final AccountId line;
  public final AccountId home;

  public SimHolder(DSLContext db, Identity identity) {
    this.db = db;
    var things = new TwoHouseholds(db);
    msisdn = things.ownerNumber;
    user = things.owner;
    line = (AccountId) requireNonNull(things.ids().get("MobileLine"));
    home = (AccountId) requireNonNull(things.ids().get("HomeContract"));
    contract = "5" + msisdn.substring(5);
    identity.register(
        List.of(
            new Login(msisdn, LoginKind.MSISDN, user, line, "Анна"),
            new Login(contract, LoginKind.CONTRACT, user, home, "Анна")));
  }

  /** The SIM in the phone gives way to another one. */
  public void changesSim(Instant at) {
    changesSim(db, line, at);
  }

  /** The SIM of a line gives way to another one. */
  public static void changesSim(DSLContext db, AccountId line, Instant at) {
    db.execute(
        "update sim_card set in_use = null, status = 'REPLACED' where account_id = ?",
        line.value());
    long sim = Ids.next();
    db.execute(
        "insert into sim_card (id, account_id, iccid, imsi, status, embedded, activated_at, in_use)"
            + " values (?, ?, ?, ?, 'ACTIVE', false, ?, 1)",
        sim,
        line.value(),
        Long.toString(sim),
        Long.toString(sim).substring(0, 15),
        at.toString().replace("T", " ").replace("Z", ""));
  }

  /** The password of an account came to the phone at that moment. */
  public void wasSentPassword(AccountId account, Instant at) {
    db.execute(
        "update password_credential set sent = true, set_at = ? where account_id = ?",
        at.toString().replace("T", " ").replace("Z", ""),
        account.value());
  }
}
