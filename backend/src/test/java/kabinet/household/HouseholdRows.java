package kabinet.household;

import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.HOLDER;
import static kabinet.db.Tables.HOME_CONTRACT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.MOBILE_LINE;
import static kabinet.db.Tables.SIM_CARD;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kabinet.catalog.RegionId;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Ids;
import kabinet.kernel.Money;
import kabinet.kernel.Msisdn;
import kabinet.mobile.SimId;
import kabinet.mobile.SimStatus;
import org.jooq.DSLContext;

/** Rows of a household as an import would leave them, for the fixtures that fill one. */
public final class HouseholdRows {
  public final HolderId holder = new HolderId(Ids.next());
  public final HouseholdId id = new HouseholdId(Ids.next());

  private final DSLContext db;
  private final RegionId region;
  private int accounts;

  public HouseholdRows(DSLContext db, RegionId region, String holderName, String name) {
    this.db = db;
    this.region = region;
    db.insertInto(HOLDER)
        .set(HOLDER.ID, holder)
        .set(HOLDER.REF, "holder-" + holder.value())
        .set(HOLDER.DISPLAY_NAME, holderName)
        .execute();
    db.insertInto(HOUSEHOLD)
        .set(HOUSEHOLD.ID, id)
        .set(HOUSEHOLD.REF, "household-" + id.value())
        .set(HOUSEHOLD.NAME, name)
        .set(HOUSEHOLD.HOLDER_ID, holder)
        .execute();
  }

  public int size() {
    return accounts;
  }

  /**
   * An account with money on it; what it is the account of comes with {@code line} or {@code
   * contract}.
   */
  public AccountId account(AccountKind kind, String label, Reach reach, boolean primary) {
    var account = new AccountId(Ids.next());
    db.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, account)
        .set(ACCOUNT.REF, "account-" + account.value())
        .set(ACCOUNT.ACCOUNT_NUMBER, digits(account.value(), 18))
        .set(ACCOUNT.HOUSEHOLD_ID, id)
        .set(ACCOUNT.KIND, kind)
        .set(ACCOUNT.LABEL, label)
        .set(ACCOUNT.REGION_ID, region)
        .set(ACCOUNT.REACH, reach)
        .set(ACCOUNT.PRIMARY_MARK, primary ? true : null)
        .set(ACCOUNT.POSITION, ++accounts)
        .execute();
    db.insertInto(ACCOUNT_BALANCE)
        .set(ACCOUNT_BALANCE.ACCOUNT_ID, account)
        .set(ACCOUNT_BALANCE.BALANCE_MINOR, Money.of(new BigDecimal("846.50")))
        .set(ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR, Money.ZERO)
        .set(ACCOUNT_BALANCE.LAST_SEQ, 0L)
        .set(ACCOUNT_BALANCE.CORRECT_AT, Instant.parse("2026-11-22T10:07:00Z"))
        .execute();
    return account;
  }

  /** A number and its SIM. */
  public void line(AccountId account, Msisdn msisdn) {
    var sim = new SimId(Ids.next());
    db.insertInto(MOBILE_LINE)
        .set(MOBILE_LINE.ACCOUNT_ID, account)
        .set(MOBILE_LINE.MSISDN, msisdn)
        .execute();
    db.insertInto(SIM_CARD)
        .set(SIM_CARD.ID, sim)
        .set(SIM_CARD.ACCOUNT_ID, account)
        .set(SIM_CARD.ICCID, digits(sim.value(), 19))
        .set(SIM_CARD.IMSI, digits(sim.value(), 15))
        .set(SIM_CARD.STATUS, SimStatus.ACTIVE)
        .set(SIM_CARD.EMBEDDED, false)
        .set(SIM_CARD.ACTIVATED_AT, Instant.parse("2025-03-01T09:00:00Z"))
        .set(SIM_CARD.IN_USE, true)
        .execute();
  }

  public ContractNumber contract(AccountId account) {
    var number = new ContractNumber(digits(account.value(), 12));
    db.insertInto(HOME_CONTRACT)
        .set(HOME_CONTRACT.ACCOUNT_ID, account)
        .set(HOME_CONTRACT.CONTRACT_NUMBER, number)
        .set(HOME_CONTRACT.SIGNED_ON, LocalDate.parse("2024-09-01"))
        .set(HOME_CONTRACT.CITY, "Приозёрск")
        .set(HOME_CONTRACT.STREET, "Садовая")
        .set(HOME_CONTRACT.HOUSE, "7")
        .execute();
    return number;
  }

  /** The last digits of a number that no other row has. */
  public static String digits(long number, int count) {
    String digits = "%019d".formatted(number);
    return digits.substring(digits.length() - count);
  }
}
