package kabinet.overview;

import static java.util.Objects.requireNonNull;
import static kabinet.db.Tables.ACCESS;
import static kabinet.db.Tables.EQUIPMENT;
import static kabinet.platform.db.Cells.findDate;
import static kabinet.platform.db.Cells.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kabinet.home.CustomerEquipment;
import kabinet.home.EquipmentId;
import kabinet.home.EquipmentKind;
import kabinet.household.AccountQuery;
import kabinet.household.Reached;
import kabinet.kernel.AccountId;
import kabinet.kernel.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The devices lent with the contracts. */
@Repository
class EquipmentRows {

  private static final Comparator<CustomerEquipment> BY_KIND =
      Comparator.comparing(CustomerEquipment::kind).thenComparing(device -> device.id().value());

  private final AccountQuery query;

  EquipmentRows(DSLContext db, JdbcTemplate jdbc) {
    this.query = new AccountQuery(db, jdbc, whose -> devices(db, whose));
  }

  Map<AccountId, List<CustomerEquipment>> of(Reached whose) {
    Map<AccountId, List<CustomerEquipment>> lent = new HashMap<>();
    query.forEach(
        whose,
        row ->
            lent.computeIfAbsent(new AccountId(row.getLong(1)), account -> new ArrayList<>())
                .add(device(row)));
    lent.values().forEach(devices -> devices.sort(BY_KIND));
    return lent;
  }

  private static Select<?> devices(DSLContext db, Condition whose) {
    return db.select(
            EQUIPMENT.ACCOUNT_ID,
            EQUIPMENT.ID,
            EQUIPMENT.KIND,
            EQUIPMENT.MODEL,
            EQUIPMENT.SERIAL_NUMBER,
            EQUIPMENT.LENT_ON,
            EQUIPMENT.RENT_MINOR)
        .from(ACCESS)
        .join(EQUIPMENT)
        .on(EQUIPMENT.ACCOUNT_ID.eq(ACCESS.ACCOUNT_ID))
        .where(whose);
  }

  private static CustomerEquipment device(ResultSet row) throws SQLException {
    return new CustomerEquipment(
        new EquipmentId(row.getLong(2)),
        EquipmentKind.valueOf(text(row, 3)),
        text(row, 4),
        text(row, 5),
        requireNonNull(findDate(row, 6)),
        new Money(row.getLong(7)));
  }
}
