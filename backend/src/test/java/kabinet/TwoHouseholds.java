package kabinet;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kabinet.billing.order.OrderId;
import kabinet.billing.topup.PaymentId;
import kabinet.billing.transfer.TransferId;
import kabinet.catalog.ChannelId;
import kabinet.catalog.OfferingId;
import kabinet.catalog.ProductId;
import kabinet.home.EquipmentId;
import kabinet.household.HouseholdId;
import kabinet.kernel.AccountId;
import kabinet.kernel.Ids;
import kabinet.kernel.UserId;
import kabinet.mobile.SimId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A household of an owner, with a number and a home, and of somebody who reaches one number alone;
 * and a neighbour. Everything that has an id is there once, and is the owner's.
 */
public final class TwoHouseholds {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final DSLContext db;
  private final long region = Ids.next();
  private final long household = Ids.next();
  private final long line = Ids.next();
  private final long contract = Ids.next();
  private final long selfLine = Ids.next();
  private final long neighbourLine = Ids.next();
  private final long sim = Ids.next();
  private final long equipment = Ids.next();
  private final long product = Ids.next();
  private final long plan = Ids.next();
  private final long addOn = Ids.next();
  private final long internet = Ids.next();
  private final long channels = Ids.next();
  private final long channel = Ids.next();
  private final long order = Ids.next();
  private final long transfer = Ids.next();
  public final String ownerNumber = number();
  public final String selfNumber = number();
  public final String neighbourNumber = number();
  public final UserId owner = new UserId(Ids.next());
  public final UserId self = new UserId(selfLine);
  public final UserId neighbour = new UserId(Ids.next());

  public TwoHouseholds(DSLContext db) {
    this.db = db;
    insertCatalogue();
    insertHousehold(household, owner);
    insertLine(household, owner, line, ownerNumber, sim, "OWNER", true);
    insertAccount(household, owner, contract, "HOME", "OWNER", null);
    insertLine(household, owner, selfLine, selfNumber, Ids.next(), "SELF", null);
    insertAccess(self, selfLine, "SELF");
    insertThings();
    long other = Ids.next();
    insertHousehold(other, neighbour);
    insertLine(other, neighbour, neighbourLine, neighbourNumber, Ids.next(), "OWNER", true);
    insertProduct(Ids.next(), neighbourLine, plan);
    insertProduct(Ids.next(), selfLine, plan);
  }

  /** The id of the one thing of each type. */
  public Map<String, Object> ids() {
    return Map.ofEntries(
        Map.entry("Household", new HouseholdId(household)),
        Map.entry("MobileLine", new AccountId(line)),
        Map.entry("HomeContract", new AccountId(contract)),
        Map.entry("SimCard", new SimId(sim)),
        Map.entry("CustomerEquipment", new EquipmentId(equipment)),
        Map.entry("Product", new ProductId(product)),
        Map.entry("MobilePlan", new OfferingId(plan)),
        Map.entry("AddOn", new OfferingId(addOn)),
        Map.entry("InternetPlan", new OfferingId(internet)),
        Map.entry("ChannelPackage", new OfferingId(channels)),
        Map.entry("TvChannel", new ChannelId(channel)),
        Map.entry("Order", new OrderId(order)),
        Map.entry("Transfer", new TransferId(transfer)),
        Map.entry("LedgerEntry", Ids.spell("entry", line) + "_1"),
        Map.entry("Payment", new PaymentId(order)));
  }

  private static String number() {
    return "+7999%07d".formatted(NUMBERS.incrementAndGet());
  }

  private void insertCatalogue() {
    db.execute("insert into region values (?, ?, 'Р', 'R')", region, "r" + region);
    insertOffering(plan, "MOBILE_PLAN");
    insertOffering(addOn, "ADD_ON");
    insertOffering(internet, "INTERNET_PLAN");
    insertOffering(channels, "CHANNEL_PACKAGE");
    db.execute(
        "insert into tv_channel values (?, ?, 'К', 'C', 'Ж', 'G', 'HD', 1)",
        channel,
        "c" + channel);
    db.execute("insert into package_channel values (?, ?)", channels, channel);
    db.execute("update catalog_revision set revision = revision + 1");
  }

  private void insertOffering(long id, String kind) {
    db.execute(
        "insert into offering values (?, ?, ?, 'Н', 'N', 'О', 'D', ?, 1, true, 1)",
        id,
        "o" + id,
        kind,
        kind.equals("INTERNET_PLAN") ? 100 : null);
    db.execute(
        "insert into offering_price values (?, 1, 1, 'RECURRING', 10000, 'MONTH', null, null)", id);
  }

  private void insertHousehold(long id, UserId holder) {
    db.execute(
        "insert into holder (id, ref, display_name) values (?, ?, 'Holder')",
        holder.value(),
        "h" + holder.value());
    db.execute(
        "insert into household (id, ref, name, holder_id) values (?, ?, 'Home', ?)",
        id,
        "hh" + id,
        holder.value());
  }

  private void insertLine(
      long of,
      UserId holder,
      long id,
      String msisdn,
      long simCard,
      String reach,
      @Nullable Boolean primary) {
    insertAccount(of, holder, id, "MOBILE", reach, primary);
    db.execute("insert into mobile_line values (?, ?)", id, msisdn);
    db.execute(
        "insert into sim_card values (?, ?, ?, ?, 'ACTIVE', false, now(6), null, true)",
        simCard,
        id,
        "89" + id,
        String.valueOf(id % 1_000_000_000_000_000L));
  }

  private void insertAccount(
      long of, UserId holder, long id, String kind, String reach, @Nullable Boolean primary) {
    db.execute(
        "insert into account (id, ref, account_number, household_id, kind, label, region_id, reach,"
            + " primary_mark, position) values (?, ?, ?, ?, ?, 'Label', ?, ?, ?, 1)",
        id,
        "a" + id,
        String.valueOf(id),
        of,
        kind,
        region,
        reach,
        primary);
    db.execute(
        "insert into account_balance (account_id, balance_minor, credit_limit_minor, last_seq,"
            + " correct_at) values (?, 50000, 0, 0, now(6))",
        id);
    db.execute("insert into usage_position values (?, 0)", id);
    insertAccess(holder, id, "OWNER");
  }

  private void insertAccess(UserId user, long account, String reach) {
    db.execute("insert into access values (?, ?, ?)", user.value(), account, reach);
  }

  private void insertThings() {
    insertProduct(product, line, plan);
    insertProduct(Ids.next(), contract, internet);
    insertProduct(Ids.next(), contract, channels);
    db.execute(
        "insert into home_contract (account_id, contract_number, signed_on, city, street, house)"
            + " values (?, ?, '2026-01-01', 'City', 'Street', '1')",
        contract,
        ownerNumber.substring(1));
    db.execute(
        "insert into equipment values (?, ?, 'ROUTER', 'Model', ?, '2026-01-01', 0)",
        equipment,
        contract,
        "SN" + equipment);
    db.execute(
        "insert into ledger_entry (account_id, seq, movement_id, posted_at, kind, amount_minor,"
            + " balance_after_minor, formula, formula_version, inputs, hash) values (?, 1, ?,"
            + " now(6), 'TOP_UP', 50000, 50000, 'TOP_UP', '1', '{\"paid\":\"500.00\"}', '')",
        line,
        Ids.next());
    db.execute("update account_balance set last_seq = 1 where account_id = ?", line);
    db.execute(
        "insert into paid_order (id, household_id, idempotency_key, fingerprint, kind, account_id,"
            + " user_id, placed_at) values (?, ?, 'a-key', '', 'TOP_UP', ?, ?, now(6))",
        order,
        household,
        line,
        owner.value());
    db.execute(
        "insert into transfer (id, order_id, account_id, kind, masked, amount_minor, fee_minor,"
            + " entry_seq, status, sent_at) values (?, ?, ?, 'CARD', '•• 4242', 1, 0, 1, 'DONE',"
            + " now(6))",
        transfer,
        order,
        line);
    db.execute(
        "insert into payment (id, account_id, amount_minor, status, created_at)"
            + " values (?, ?, 10000, 'PENDING', now(6))",
        order,
        line);
  }

  private void insertProduct(long id, long account, long offering) {
    db.execute(
        "insert into product values (?, ?, ?, ?, 1, 'ACTIVE', now(6), null, null)",
        id,
        "p" + id,
        account,
        offering);
  }
}
