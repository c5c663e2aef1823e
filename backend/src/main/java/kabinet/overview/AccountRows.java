package kabinet.overview;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.ACCOUNT;
import static kabinet.db.Tables.ACCOUNT_BALANCE;
import static kabinet.db.Tables.CATALOG_REVISION;
import static kabinet.db.Tables.DEVICE_LOST;
import static kabinet.db.Tables.HOME_CONTRACT;
import static kabinet.db.Tables.HOUSEHOLD;
import static kabinet.db.Tables.LINE_LINK;
import static kabinet.db.Tables.MOBILE_LINE;
import static kabinet.db.Tables.SIM_CARD;
import static kabinet.platform.db.Cells.findDate;
import static kabinet.platform.db.Cells.findInstant;
import static kabinet.platform.db.Cells.instant;
import static kabinet.platform.db.Cells.text;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kabinet.billing.Balance;
import kabinet.catalog.RegionId;
import kabinet.home.GeographicAddress;
import kabinet.household.AccountKind;
import kabinet.household.AccountQuery;
import kabinet.household.HouseholdId;
import kabinet.household.Reach;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.ContractNumber;
import kabinet.kernel.Money;
import kabinet.kernel.Msisdn;
import kabinet.mobile.SimCard;
import kabinet.mobile.SimId;
import kabinet.mobile.SimStatus;
import kabinet.overview.AccountRow.ContractPart;
import kabinet.overview.AccountRow.LinePart;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The accounts a viewer reaches, with the catalogue's revision beside them. */
@Repository
class AccountRows {

  private static final Comparator<AccountRow> AS_SHOWN =
      Comparator.comparing(AccountRow::primary)
          .reversed()
          .thenComparing(row -> row.contract() != null)
          .thenComparing(AccountRow::position)
          .thenComparing(row -> row.id().value());

  private final AccountQuery query;

  AccountRows(DSLContext db, JdbcTemplate jdbc) {
    this.query = new AccountQuery(db, jdbc, whose -> accounts(db, whose));
  }

  List<AccountRow> of(Reached whose) {
    List<AccountRow> rows = new ArrayList<>();
    query.forEach(whose, row -> rows.add(account(row)));
    rows.sort(AS_SHOWN);
    return rows;
  }

  private static Select<?> accounts(DSLContext db, Condition whose) {
    return db.select(
            ACCOUNT.ID,
            ACCOUNT.KIND,
            ACCOUNT.LABEL,
            ACCOUNT.REACH,
            ACCESS.REACH,
            ACCOUNT.PRIMARY_MARK,
            ACCOUNT.POSITION,
            ACCOUNT.REGION_ID,
            HOUSEHOLD.ID,
            HOUSEHOLD.NAME,
            ACCOUNT_BALANCE.BALANCE_MINOR,
            ACCOUNT_BALANCE.CREDIT_LIMIT_MINOR,
            ACCOUNT_BALANCE.CORRECT_AT,
            field(select(CATALOG_REVISION.REVISION).from(CATALOG_REVISION)),
            MOBILE_LINE.MSISDN,
            SIM_CARD.ID,
            SIM_CARD.ICCID,
            SIM_CARD.STATUS,
            SIM_CARD.EMBEDDED,
            SIM_CARD.ACTIVATED_AT,
            SIM_CARD.BLOCKED_AT,
            HOME_CONTRACT.CONTRACT_NUMBER,
            HOME_CONTRACT.SIGNED_ON,
            HOME_CONTRACT.CITY,
            HOME_CONTRACT.STREET,
            HOME_CONTRACT.HOUSE,
            HOME_CONTRACT.FLAT,
            DEVICE_LOST.MARKED_AT,
            LINE_LINK.LINKED_AT)
        .from(ACCESS)
        .join(ACCOUNT)
        .on(ACCOUNT.ID.eq(ACCESS.ACCOUNT_ID))
        .join(HOUSEHOLD)
        .on(HOUSEHOLD.ID.eq(ACCOUNT.HOUSEHOLD_ID))
        .join(ACCOUNT_BALANCE)
        .on(ACCOUNT_BALANCE.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .leftJoin(MOBILE_LINE)
        .on(MOBILE_LINE.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .leftJoin(SIM_CARD)
        .on(SIM_CARD.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .and(SIM_CARD.IN_USE.eq(inline(true)))
        .leftJoin(HOME_CONTRACT)
        .on(HOME_CONTRACT.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .leftJoin(DEVICE_LOST)
        .on(DEVICE_LOST.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .leftJoin(LINE_LINK)
        .on(LINE_LINK.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .where(whose);
  }

  private static AccountRow account(ResultSet row) throws SQLException {
    boolean mobile = AccountKind.valueOf(text(row, 2)) == AccountKind.MOBILE;
    return new AccountRow(
        new AccountId(row.getLong(1)),
        text(row, 3),
        Reach.valueOf(text(row, 4)),
        Reach.valueOf(text(row, 5)) == Reach.SELF,
        row.getBoolean(6),
        row.getInt(7),
        new RegionId(row.getLong(8)),
        new HouseholdId(row.getLong(9)),
        text(row, 10),
        findInstant(row, 29),
        new Balance(new Money(row.getLong(11)), new Money(row.getLong(12)), instant(row, 13)),
        row.getLong(14),
        mobile ? line(row) : null,
        mobile ? null : contract(row));
  }

  private static LinePart line(ResultSet row) throws SQLException {
    return new LinePart(
        new Msisdn(text(row, 15)),
        new SimCard(
            new SimId(row.getLong(16)),
            text(row, 17),
            SimStatus.valueOf(text(row, 18)),
            row.getBoolean(19),
            instant(row, 20),
            findInstant(row, 21)),
        findInstant(row, 28));
  }

  private static ContractPart contract(ResultSet row) throws SQLException {
    return new ContractPart(
        new ContractNumber(text(row, 22)),
        requireNonNull(findDate(row, 23)),
        new GeographicAddress(text(row, 24), text(row, 25), text(row, 26), row.getString(27)));
  }
}
